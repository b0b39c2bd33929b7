import type { CompiledEntry } from './compile-key.ts';
import { keyAnswer } from './key-answer.ts';
import type { Position } from './model.ts';
import type { Reading } from './read-answers.ts';

/**
 * The position of the answered entries taken together (SPEC S1); NaN where none is answered, which
 * the missing rule keeps out of every result (SPEC M1).
 */
export function findPosition(
  entries: readonly CompiledEntry[],
  readings: readonly Reading[],
): Position {
  let reached = 0;
  let attainable = 0;
  for (const entry of entries) {
    const reading = readings[entry.at];
    if (typeof reading !== 'number') continue;
    reached += entry.weight * keyAnswer(reading, entry);
    attainable += entry.weight * (entry.highest - entry.lowest);
  }
  return (100 * (reached / attainable)) as Position;
}
