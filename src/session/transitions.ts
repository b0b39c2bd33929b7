import { answerIn, type AnswerSheet, type QuestionnaireRef, type Target } from './answer-sheet.ts';

export interface SheetStart {
  readonly id: string;
  readonly sitting: string;
  readonly target: Target | null;
  readonly questionnaire: QuestionnaireRef;
  readonly language: string;
  readonly now: string;
}

/** A blank sheet. `now` is ISO 8601: this floor has no clock. */
export function startSheet(start: SheetStart): AnswerSheet {
  const { id, sitting, target, questionnaire, language, now } = start;
  return {
    format: 1,
    id,
    sitting,
    target,
    questionnaire,
    language,
    startedAt: now,
    updatedAt: now,
    finishedAt: null,
    answers: {},
  };
}

/** The sheet with one answer given or changed; the same sheet when nothing changes. */
export function answerItem(
  sheet: AnswerSheet,
  item: string,
  code: string,
  now: string,
): AnswerSheet {
  if (answerIn(sheet, item) === code) return sheet;
  return { ...sheet, updatedAt: now, answers: { ...sheet.answers, [item]: code } };
}

/** The sheet with one answer taken back; the same sheet when there was none. */
export function clearAnswer(sheet: AnswerSheet, item: string, now: string): AnswerSheet {
  if (answerIn(sheet, item) === undefined) return sheet;
  const rest = Object.fromEntries(Object.entries(sheet.answers).filter(([id]) => id !== item));
  return { ...sheet, updatedAt: now, answers: rest };
}

/** The sheet marked as finished at `now`; the first finish counts. */
export function finishSheet(sheet: AnswerSheet, now: string): AnswerSheet {
  return sheet.finishedAt === null ? { ...sheet, updatedAt: now, finishedAt: now } : sheet;
}
