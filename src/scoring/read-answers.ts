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
  let answered = 0;
  let declined = 0;
  let outside = 0;
  for (const reading of readings) {
    if (typeof reading === 'number') answered += 1;
    else if (reading === 'declined') declined += 1;
    else if (reading === 'outside') outside += 1;
  }
  const of = readings.length;
  return { answered, declined, unanswered: of - answered - declined - outside, outside, of };
}
