import type { CompiledEntry, CompiledScale } from './compile-key.ts';
import { keyAnswer } from './key-answer.ts';
import type { Position } from './model.ts';
import type { Reading } from './read-answers.ts';

/** The position of the answered entries taken together (SPEC S1); null where none is answered. */
export function findPosition(
  entries: readonly CompiledEntry[],
  readings: readonly Reading[],
): Position | null {
  let reached = 0;
  let attainable = 0;
  for (const entry of entries) {
    const reading = readings[entry.at];
    if (typeof reading !== 'number') continue;
    reached += entry.weight * keyAnswer(reading, entry);
    attainable += entry.attainable;
  }
  return attainable === 0 ? null : positionAt(reached, attainable);
}

/** The same as a scale is scored, with its missing rules: null where it is not (SPEC M1 to M3). */
export function placeScale(scale: CompiledScale, readings: readonly Reading[]): Position | null {
  let reached = 0;
  let attainable = 0;
  let answered = 0;
  for (const { entries } of scale.facets) {
    let here = 0;
    let facetReached = 0;
    let facetAttainable = 0;
    for (const entry of entries) {
      const reading = readings[entry.at];
      if (typeof reading !== 'number') continue;
      facetReached += entry.weight * keyAnswer(reading, entry);
      facetAttainable += entry.attainable;
      here += 1;
    }
    if (here === 0 && entries.length >= 2) return null;
    reached += facetReached;
    attainable += facetAttainable;
    answered += here;
  }
  return answered < scale.minAnswered ? null : positionAt(reached, attainable);
}

export function positionAt(reached: number, attainable: number): Position {
  return (100 * (reached / attainable)) as Position;
}
