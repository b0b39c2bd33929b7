import type { Target } from '#instrument';
import { answerIn, type AnswerSheet, type QuestionnaireRef } from './answer-sheet.ts';

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
    format: 3,
    id,
    sitting,
    target,
    label: null,
    questionnaire,
    language,
    startedAt: now,
    updatedAt: now,
    finishedAt: null,
    answers: {},
  };
}

/** At most so many persons in one sitting: each takes care to think of. */
export const MAX_TARGETS = 3;

/** The blank sheets of one sitting: one for each target, or a single one about close people in general. */
export function startSitting(
  start: Omit<SheetStart, 'id' | 'target'>,
  targets: readonly Target[],
): readonly AnswerSheet[] {
  if (targets.length === 0) return [startSheet({ ...start, id: start.sitting, target: null })];
  return targets
    .slice(0, MAX_TARGETS)
    .map((target, index) => startSheet({ ...start, id: `${start.sitting}-${index + 1}`, target }));
}

/** `now`, or `time` where the clock was set back since: what comes later is never the older one. Both are ISO 8601, UTC. */
export function after(time: string, now: string): string {
  return now > time ? now : time;
}

/** The sheet with one answer given or changed; the same sheet when nothing changes. */
export function answerItem(
  sheet: AnswerSheet,
  item: string,
  code: string,
  now: string,
): AnswerSheet {
  if (answerIn(sheet, item) === code) return sheet;
  return {
    ...sheet,
    updatedAt: after(sheet.updatedAt, now),
    answers: { ...sheet.answers, [item]: code },
  };
}

/** The sheet with one answer taken back; the same sheet when there was none. */
export function clearAnswer(sheet: AnswerSheet, item: string, now: string): AnswerSheet {
  if (answerIn(sheet, item) === undefined) return sheet;
  const rest = Object.fromEntries(Object.entries(sheet.answers).filter(([id]) => id !== item));
  return { ...sheet, updatedAt: after(sheet.updatedAt, now), answers: rest };
}

/** A name of at most so many characters. */
export const MAX_LABEL = 80;

/** The sheet under another name; null, or nothing but space, takes the name away. */
export function labelSheet(sheet: AnswerSheet, label: string | null): AnswerSheet {
  const trimmed = label?.trim().slice(0, MAX_LABEL) ?? '';
  return { ...sheet, label: trimmed === '' ? null : trimmed };
}

/** The sheet marked as finished at `now`; the first finish counts. */
export function finishSheet(sheet: AnswerSheet, now: string): AnswerSheet {
  if (sheet.finishedAt !== null) return sheet;
  const finishedAt = after(sheet.updatedAt, now);
  return { ...sheet, updatedAt: finishedAt, finishedAt };
}
