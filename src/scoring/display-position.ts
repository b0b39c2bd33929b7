import type { Position } from './model.ts';
import { roundHalfUp } from './nearly.ts';

/** The whole number to show, 0 to 100, halves up (SPEC S5). No percent sign: it is not a percentile. */
export function displayPosition(position: Position): number {
  return roundHalfUp(position);
}
