/** Stands in an answer sheet for "does not fit me, or I'd rather not say": missing, and counted apart. No option's code. */
export const DECLINED = 'declined';
