/** What all pages but those of statements say. */
export const WITH_START = ['common', 'start'] as const;
