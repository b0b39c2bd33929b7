import type { KeyedAnswer, RawAnswer } from './model.ts';

/** How a scale reads one item: the direction, and the ends of the item's response set. */
export interface Keying {
  readonly sign: 1 | -1;
  readonly lowest: number;
  readonly highest: number;
}

/**
 * Applies the scale's sign: how far the answer lies above the low end of the response set, or for a
 * reversed entry below its high end (SPEC K1, K2). From 0 to highest - lowest, which min + max - x
 * would leave by rounding where options are not whole numbers.
 */
export function keyAnswer(raw: RawAnswer, keying: Keying): KeyedAnswer {
  const keyed = keying.sign === 1 ? raw - keying.lowest : keying.highest - raw;
  return keyed as KeyedAnswer;
}
