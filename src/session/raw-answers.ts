import { DECLINED, type Questionnaire } from '#instrument';
import type { Answer, Answers } from '#scoring';
import { answerIn, type AnswerSheet } from './answer-sheet.ts';

/**
 * A sheet's answers as the scorer takes them: option values by item id. A code that its item does not offer
 * becomes NaN, which the scorer counts as outside the options and never scores (scoring SPEC A3).
 */
export function rawAnswers(questionnaire: Questionnaire, sheet: AnswerSheet): Answers {
  const values = new Map(
    questionnaire.responseSets.map(({ id, options }) => [
      id,
      new Map(options.map(({ code, value }) => [code, value])),
    ]),
  );
  return Object.fromEntries(
    questionnaire.items.flatMap(({ id, responseSet }): readonly (readonly [string, Answer])[] => {
      const code = answerIn(sheet, id);
      if (code === undefined) return [];
      if (code === DECLINED) return [[id, DECLINED]];
      return [[id, values.get(responseSet)?.get(code) ?? Number.NaN]];
    }),
  );
}
