import { toScoringKey, type Form } from '#instrument';
import { compileKey, scoreAnswers, type PageTime, type ScoreSheet } from '#scoring';
import { rawAnswers, type AnswerSheet } from '#session';

/** A sheet's scores: worked out from its answers each time they are wanted. */
export function scoreSheet(
  { questionnaire }: Form,
  sheet: AnswerSheet,
  pageTimes: readonly PageTime[] = [],
): ScoreSheet {
  const compiled = compileKey(toScoringKey(questionnaire));
  return scoreAnswers(compiled, rawAnswers(questionnaire, sheet), pageTimes);
}
