import type { Form } from '#instrument';
import type { SessionTake } from './use-takes.ts';

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

/** The page as it is offered: all dimensions, the pattern and the date. No answer leaves unasked. */
export function offeredChoice(
  { questionnaire }: Form,
  takes: readonly SessionTake[],
): SessionChoice {
  return {
    scales: questionnaire.scales.map(({ id }) => id),
    people: takes.map(({ id }) => id),
    ...{ answers: [], pattern: true, date: true, own: '', questions: [] },
  };
}
