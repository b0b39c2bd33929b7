import type { CompiledItem, CompiledKey } from './compile-key.ts';
import type { Answers, RawAnswer } from './model.ts';

/** What the answers hold for one item; undefined is unanswered (SPEC A1 to A4). */
export type Reading = RawAnswer | 'declined' | 'outside' | undefined;

/**
 * One reading per item, in the key's order. Total over any plain record.
 * Keys and values are asked for once, which gives own properties only: `constructor` is an item like
 * any other, and an inherited value is nobody's answer. Asking item by item costs five times as much.
 */
export function readAnswers(compiled: CompiledKey, answers: Answers): readonly Reading[] {
  const { items, itemsById } = compiled;
  const readings = new Array<Reading>(items.length).fill(undefined);
  const ids = Object.keys(answers);
  const values: readonly unknown[] = Object.values(answers);
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] ?? '';
    // Answers mostly stand in the order of the items, which spares the look-up.
    const here = items[at];
    const item = here?.id === id ? here : itemsById.get(id);
    if (item !== undefined) readings[item.at] = readAnswer(values[at], item);
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
  return answer >= item.lowest && answer <= item.highest && Number.isInteger(answer);
}

/** The raw answers alone, in order. */
export function givenAnswers(readings: readonly Reading[]): readonly RawAnswer[] {
  return readings.filter((reading) => typeof reading === 'number');
}
