import type { Level, Margins } from './model.ts';
import { isClearlyAbove, isNearly } from './nearly.ts';

/**
 * How far a position lies from the reference point, in the person's own SEM; negative below it.
 * Total: without error (sem 0) it is 0 at the reference point and ±Infinity elsewhere (SPEC L1).
 */
export function distanceFrom(midpoint: number, position: number, sem: number): number {
  return isNearly(position, midpoint) ? 0 : (position - midpoint) / sem;
}

/** A distance must exceed a margin; a tie gives the less definite level (SPEC L2, L3). */
export function levelOf(distance: number, margins: Margins): Level {
  if (isClearlyAbove(distance, margins.clear)) return 'high';
  if (isClearlyAbove(distance, margins.leaning)) return 'leaning-high';
  if (isClearlyAbove(-distance, margins.clear)) return 'low';
  if (isClearlyAbove(-distance, margins.leaning)) return 'leaning-low';
  return 'middle';
}
