/** Questions to write about, by dimension. They ask about the present, and about what helps. */
export const JOURNAL_PROMPTS = {
  secure: ['leaned-on', 'easy-with', 'said-it', 'gave-room', 'next-week'],
  anxious: ['waiting', 'said-plainly', 'slow-down', 'kind-words', 'enough'],
  avoidant: ['first-sign', 'small-step', 'own-pace', 'let-help', 'said-no'],
  disorganized: ['both-ways', 'safe-place', 'small-dose', 'who-calms', 'today-kind'],
} as const;

export type JournalRole = keyof typeof JOURNAL_PROMPTS;
export type JournalPrompt = (typeof JOURNAL_PROMPTS)[JournalRole][number];
