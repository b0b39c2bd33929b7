import type { Form } from '#instrument';
import { scoreAnswers, type PageTime, type ScoreSheet } from '#scoring';
import { rawAnswers, type AnswerSheet } from '#session';
import { compiledKey } from './compiled-key.ts';

/** A sheet's scores: worked out from its answers each time they are wanted. */
export function scoreSheet(
  form: Form,
  sheet: AnswerSheet,
  pageTimes: readonly PageTime[] = [],
): ScoreSheet {
  return scoreAnswers(compiledKey(form), rawAnswers(form.questionnaire, sheet), pageTimes);
}
