import type { Target } from '#instrument';
import type { QuestionnaireRef } from '#session';

/** A questionnaire that a homework asks for, in one version, and whom it is to be answered about (nobody in particular: none). */
export interface HomeworkForm {
  readonly questionnaire: QuestionnaireRef;
  readonly targets: readonly Target[];
}

/** All that a homework link says. Nothing in it is secret, and nothing in it is about the client. */
export interface Homework {
  /** BCP 47. */
  readonly language: string;
  readonly forms: readonly HomeworkForm[];
  /** What whoever made the link calls themselves. Nobody has checked it. */
  readonly name: string;
  /** Empty where there is none. */
  readonly note: string;
  readonly asksOwnWords: boolean;
  /** Weeks until another look is suggested; 0 for none. */
  readonly lookAgainWeeks: number;
  /** `together` is an invitation to open the result in a session, and no lock. */
  readonly reading: 'alone' | 'together';
  /** The age public key (`age1…`) that the reply is sealed for. */
  readonly recipient: string;
}

/** One sheet of a reply. The answers are packed: unpacking them takes the questionnaire. */
export interface ReplySheet {
  readonly questionnaire: QuestionnaireRef;
  readonly target: Target | null;
  readonly language: string;
  /** When the last answer was given: ISO 8601, UTC, to the minute. */
  readonly answeredAt: string;
  readonly isFinished: boolean;
  /** As `packAnswers` makes them. */
  readonly answers: Uint8Array;
}

/** What a client sends back: only what they ticked. */
export interface Reply {
  /** The id of the homework that it answers. */
  readonly homework: string;
  /** ISO 8601, UTC, to the minute. */
  readonly madeAt: string;
  readonly sheets: readonly ReplySheet[];
  readonly ownWords: string;
  readonly questions: readonly string[];
}

/**
 * Why a link, code or file is refused: `empty`; `not-ours`, something else; `too-large`; `changed`, or cut short, on the
 * way; `newer`, made by a later version of this app; `other-kind`, ours but meant for another place; `hidden`, a name or
 * text with characters that cannot be seen; `out-of-limits`, a value that no link of ours has.
 */
export type LinkProblem =
  | 'empty'
  | 'not-ours'
  | 'too-large'
  | 'changed'
  | 'newer'
  | 'other-kind'
  | 'hidden'
  | 'out-of-limits';

export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: LinkProblem };
