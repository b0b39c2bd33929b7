/** What the person has chosen for the page and typed on it. Kept by the form alone, and stored nowhere. */
export interface SessionChoice {
  /** Scale ids. */
  readonly scales: readonly string[];
  /** Sheet ids, one for each person. */
  readonly people: readonly string[];
  /** Keys of standing answers. */
  readonly answers: readonly string[];
  readonly pattern: boolean;
  readonly date: boolean;
  readonly own: string;
  readonly questions: readonly string[];
}

export const MAX_ANSWERS = 6;
export const MAX_OWN = 600;
export const MAX_QUESTION = 120;
export const QUESTIONS = [0, 1, 2] as const;

/** The page as it is offered: all dimensions, the pattern and the date. No answer leaves unasked. */
export function offeredChoice(scales: readonly string[], people: readonly string[]): SessionChoice {
  return {
    ...{ scales, people, answers: [], pattern: true, date: true },
    ...{ own: '', questions: QUESTIONS.map(() => '') },
  };
}
