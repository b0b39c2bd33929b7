import type { CompiledItem, CompiledKey } from './compile-key.ts';
import { placeScale } from './find-position.ts';
import { isOption, type Reading } from './read-answers.ts';
import type { WholeSum } from './whole-sum.ts';

/**
 * The plain scale scores of many people (SPEC F2, F3).
 * @param rows person after person, an answer for each item in the key's order; NaN is missing, and so
 * is any number that is no option of the item.
 * @param positions where to put the result, to spare a new array for each batch.
 * @returns person after person, a position for each scale in the key's order; NaN is not scored.
 * @throws RangeError if rows hold part of a person, or positions are not one for each scale of each.
 */
export function scoreBatch(
  compiled: CompiledKey,
  rows: Float64Array,
  positions?: Float64Array,
): Float64Array {
  const { items, scales } = compiled;
  const people = rows.length / items.length;
  if (!Number.isInteger(people)) throw new RangeError('the rows hold part of a person');
  const result = positions ?? new Float64Array(people * scales.length);
  if (result.length !== people * scales.length) {
    throw new RangeError('there is not one position for each scale of each person');
  }
  scales.forEach((scale, column) => {
    const { wholeSum } = scale;
    if (wholeSum === null) fillColumn(result, column, scales.length);
    else addWhole(wholeSum, rows, items.length, result, column, scales.length);
    for (let person = 0; person < people; person += 1) {
      const place = person * scales.length + column;
      if (!Number.isNaN(result[place])) continue;
      const readings = readRow(items, rows, person * items.length);
      result[place] = placeScale(scale, readings) ?? Number.NaN;
    }
  });
  return result;
}

function fillColumn(result: Float64Array, column: number, columns: number): void {
  for (let place = column; place < result.length; place += columns) result[place] = Number.NaN;
}

/**
 * The positions of the rows that are options throughout; NaN for the others, which the common road
 * then reads. One function for a whole column: a call for each row costs a fifth more.
 */
function addWhole(
  sum: WholeSum,
  rows: Float64Array,
  width: number,
  result: Float64Array,
  column: number,
  columns: number,
): void {
  const { at, factor, base, attainable, lowest, highest } = sum;
  for (let start = 0, place = column; start < rows.length; start += width, place += columns) {
    let reached = base;
    for (let entry = 0; entry < at.length; entry += 1) {
      const answer = rows[start + (at[entry] ?? 0)] ?? Number.NaN;
      if (answer !== (answer | 0) || answer < lowest || answer > highest) {
        reached = Number.NaN;
        break;
      }
      reached += (factor[entry] ?? 0) * answer;
    }
    result[place] = 100 * (reached / attainable);
  }
}

function readRow(
  items: readonly CompiledItem[],
  rows: Float64Array,
  start: number,
): readonly Reading[] {
  return items.map((item, at) => {
    const answer = rows[start + at] ?? Number.NaN;
    return isOption(answer, item) ? answer : undefined;
  });
}
