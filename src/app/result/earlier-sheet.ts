import type { AnswerSheet } from '#session';

/** The latest finished sheet of the same questionnaire and person from before this sitting; null where there is none. */
export function earlierSheet(
  sheets: readonly AnswerSheet[],
  sheet: AnswerSheet,
): AnswerSheet | null {
  return sheets
    .filter(
      (other) =>
        other.sitting !== sheet.sitting &&
        other.finishedAt !== null &&
        other.questionnaire.id === sheet.questionnaire.id &&
        other.target?.person === sheet.target?.person &&
        other.startedAt < sheet.startedAt,
    )
    .reduce<AnswerSheet | null>(
      (latest, other) => (latest === null || other.startedAt > latest.startedAt ? other : latest),
      null,
    );
}
