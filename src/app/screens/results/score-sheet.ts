import { toScoringKey, type Form } from '#instrument';
import { compileKey, scoreAnswers, type ScoreSheet } from '#scoring';
import { rawAnswers, type AnswerSheet } from '#session';

/** A sheet's scores: worked out from its answers each time they are wanted. */
export function scoreSheet({ questionnaire }: Form, sheet: AnswerSheet): ScoreSheet {
  return scoreAnswers(compileKey(toScoringKey(questionnaire)), rawAnswers(questionnaire, sheet));
}
