import type { AnsweringPart } from './answering-part.ts';
import type { Target } from './model.ts';

export interface WordsAbout {
  /** Whom it is about, as a heading can hold it; null where it is about close people in general. */
  readonly person: string | null;
  readonly instruction: string;
  /** Wording by item id. */
  readonly items: Readonly<Record<string, string>>;
}

/** The words of one pass: about close people in general (null), or about a target of the questionnaire. */
export function wordsAbout(text: AnsweringPart['text'], target: Target | null): WordsAbout {
  const { instruction, items, persons, pastInstruction, pastItems } = text;
  const person = target === null ? null : (persons?.[target.person] ?? null);
  return target?.tense === 'past'
    ? { person, instruction: pastInstruction ?? instruction, items: pastItems ?? items }
    : { person, instruction, items };
}
