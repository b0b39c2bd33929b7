import type { Target } from '#instrument';

export { DECLINED } from '#instrument';

/** The only thing about a person that is ever stored or sent. Scores are derived from it, never kept in it. */

/** Which released questionnaire the answers belong to. The digest is the one of its structure. */
export interface QuestionnaireRef {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
}

export interface AnswerSheet {
  readonly format: 3;
  /** Random, made on this device; names the sheet in storage and nowhere else. */
  readonly id: string;
  /** Random; the same for sheets that were begun together. */
  readonly sitting: string;
  /** Null where the questionnaire is about close people in general. */
  readonly target: Target | null;
  /** What the person calls it, if anything. */
  readonly label: string | null;
  readonly questionnaire: QuestionnaireRef;
  /** The language the questions were read in when the sheet was begun (BCP 47). */
  readonly language: string;
  /** Times are ISO 8601 in UTC, from this device's clock. */
  readonly startedAt: string;
  readonly updatedAt: string;
  /** When the person first asked for the result. A finished sheet can still be changed. */
  readonly finishedAt: string | null;
  /** Option code by item id, or DECLINED. An absent item is unanswered. */
  readonly answers: Readonly<Record<string, string>>;
}

/** The code given for an item, if any. Only a sheet's own entries are answers: an item may be called "constructor". */
export function answerIn(sheet: AnswerSheet | null, item: string): string | undefined {
  return sheet !== null && Object.hasOwn(sheet.answers, item) ? sheet.answers[item] : undefined;
}
