import type { Form } from '#instrument';
import type { AnswerSheet } from '#session';
import { MAX_QUESTIONS } from '#sharing';

/** Answers that could go back: of one form, about one person or nobody in particular. */
export interface SendPart {
  readonly sheet: AnswerSheet;
  readonly form: Form;
}

/** What the person ticks and types; nothing beforehand. */
export interface SendDraft {
  /** Ids of sheets. */
  readonly sheets: readonly string[];
  readonly ownWords: string;
  readonly questions: readonly string[];
}

export const BLANK_DRAFT: SendDraft = {
  sheets: [],
  ownWords: '',
  questions: Array.from({ length: MAX_QUESTIONS }, () => ''),
};
