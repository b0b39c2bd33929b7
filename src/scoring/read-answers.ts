import type { CompiledItem, CompiledKey } from './compile-key.ts';
import type { Answers, RawAnswer } from './model.ts';

/** What the answers hold for one item; undefined is unanswered (SPEC A1 to A4). */
export type Reading = RawAnswer | 'declined' | 'outside' | undefined;

/**
 * One reading per item, in the key's order. Total over any plain record. Own properties only:
 * `constructor` is an item like any other, and an inherited value is nobody's answer.
 * The answers are walked, not the items: asking a record for one id after another costs five times as much.
 */
export function readAnswers(compiled: CompiledKey, answers: Answers): readonly Reading[] {
  const { items, itemsById, noReadings } = compiled;
  const readings = noReadings.slice();
  let place = 0;
  for (const id in answers) {
    // As Object.hasOwn, which engines do not see through within for-in.
    if (!Object.prototype.hasOwnProperty.call(answers, id)) continue;
    // Answers mostly stand in the order of the items, which spares the look-up.
    const next = items[place];
    const item = next?.id === id ? next : itemsById.get(id);
    if (item !== undefined) readings[item.at] = readAnswer(answers[id], item);
    place += 1;
  }
  return readings;
}

function readAnswer(answer: unknown, item: CompiledItem): Reading {
  if (typeof answer === 'number') return isOption(answer, item) ? answer : 'outside';
  return answer === undefined || answer === 'declined' ? answer : 'outside';
}

/** Whether a number is one of the item's option values. */
export function isOption(answer: number, item: CompiledItem): answer is RawAnswer {
  if (!item.isWhole) return item.values.includes(answer);
  return answer >= item.lowest && answer <= item.highest && (answer | 0) === answer;
}
