import { wordsAbout, type Form } from '#instrument';
import { answerLabel, compiledKey } from '#parts';
import { answerInfluence } from '#scoring';
import { rawAnswers, type AnswerSheet } from '#session';

export interface StandingAnswer {
  /** Tells it apart from the same item in another person's sheet. */
  readonly key: string;
  readonly statement: string;
  readonly answer: string;
}

/**
 * The answers that pull each scored dimension most, each once, the first dimension's first.
 * @param each how many of one dimension, where it has as many answers.
 */
export function standingAnswers(
  form: Form,
  sheet: AnswerSheet,
  each: number,
): readonly StandingAnswer[] {
  const strongest = answerInfluence(
    compiledKey(form),
    rawAnswers(form.questionnaire, sheet),
  ).flatMap(({ answers }) => answers.slice(0, each).map(({ item }) => item));
  const wording = wordsAbout(form.text, sheet.target).items;
  return [...new Set(strongest)].flatMap((item) => {
    const statement = wording[item];
    const answer = answerLabel(form, sheet, item);
    if (statement === undefined || answer === null) return [];
    return [{ key: `${sheet.id} ${item}`, statement, answer }];
  });
}
