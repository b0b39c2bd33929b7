import type { AnswerCounts, Answers, ItemKey, RawAnswer } from './model.ts';

/** What the answers hold for one item; undefined is unanswered (SPEC A1 to A4). */
export type Reading = RawAnswer | 'declined' | 'outside' | undefined;

/** One reading per item, in the key's order. Total over any plain record. */
export function readAnswers(items: readonly ItemKey[], answers: Answers): readonly Reading[] {
  return items.map((item) => readAnswer(item, answers));
}

function readAnswer(item: ItemKey, answers: Answers): Reading {
  // Own properties only: `constructor` is an item like any other, and an inherited value is nobody's answer.
  const answer = Object.hasOwn(answers, item.id) ? answers[item.id] : undefined;
  if (answer === undefined || answer === 'declined') return answer;
  return isOption(answer, item) ? answer : 'outside';
}

function isOption(answer: number, item: ItemKey): answer is RawAnswer {
  return item.values.includes(answer);
}

/** The raw answers alone, in order. */
export function givenAnswers(readings: readonly Reading[]): readonly RawAnswer[] {
  return readings.filter((reading) => typeof reading === 'number');
}

/** SPEC A5: the four kinds add up to `of`. */
export function countReadings(readings: readonly Reading[]): AnswerCounts {
  return {
    answered: givenAnswers(readings).length,
    declined: readings.filter((reading) => reading === 'declined').length,
    unanswered: readings.filter((reading) => reading === undefined).length,
    outside: readings.filter((reading) => reading === 'outside').length,
    of: readings.length,
  };
}
