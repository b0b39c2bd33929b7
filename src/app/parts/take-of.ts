import type { ScoreSheet, Take } from '#scoring';
import type { AnswerSheet } from '#session';

/** A scored sheet as one of the two takes of a comparison. */
export function takeOf(sheet: AnswerSheet, { scales }: ScoreSheet): Take {
  const { questionnaire, target, updatedAt } = sheet;
  return {
    questionnaire,
    target: target === null ? null : `${target.person} ${target.tense}`,
    at: Date.parse(updatedAt),
    scales,
  };
}
