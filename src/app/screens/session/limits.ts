/** How much fits on the page: answers by number, own words and each question by characters. */
export const MAX_ANSWERS = 6;
export const MAX_OWN = 600;
export const MAX_QUESTION = 120;
export const QUESTIONS = [0, 1, 2] as const;
