import type { CompiledEntry } from './compile-key.ts';

/** A scale as `base + Σ factor·answer`, for the batch (SPEC F2). */
export interface WholeSum {
  readonly at: Int32Array;
  readonly factor: Float64Array;
  readonly base: number;
  readonly attainable: number;
  readonly lowest: number;
  readonly highest: number;
}

/**
 * Null unless all options are one run of whole numbers and all weights are whole: only then can no
 * order of adding up round, so that this sum and that of S1 are one and the same number.
 */
export function compileWholeSum(entries: readonly CompiledEntry[]): WholeSum | null {
  const [first] = entries;
  if (first === undefined) return null;
  const { lowest, highest } = first;
  const areWhole = entries.every(
    (entry) =>
      entry.isWhole &&
      entry.lowest === lowest &&
      entry.highest === highest &&
      Number.isInteger(entry.weight),
  );
  if (!areWhole) return null;
  const factors = entries.map(({ sign, weight }) => sign * weight);
  const anchors = entries.map(({ sign, weight }) => weight * (sign === 1 ? -lowest : highest));
  return {
    at: Int32Array.from(entries, ({ at }) => at),
    factor: Float64Array.from(factors),
    base: anchors.reduce((sum, anchor) => sum + anchor, 0),
    attainable: entries.reduce((sum, entry) => sum + entry.attainable, 0),
    lowest,
    highest,
  };
}
