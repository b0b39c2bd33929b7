import { distanceFrom } from './level-of.ts';
import { isClearlyAbove } from './nearly.ts';

export interface TwoTakes {
  readonly before: number;
  readonly after: number;
  /** Standard deviation, in the units of the two scores. */
  readonly sd: number;
  /** Test-retest correlation, 0 to 1. Never alpha, which ignores how a person varies from day to day. */
  readonly retest: number;
}

export interface ReliableChange {
  /** after - before. */
  readonly change: number;
  readonly sem: number;
  /** Standard error of a difference between two takes. */
  readonly differenceError: number;
  /** change / differenceError; ±Infinity for a change that has no error. */
  readonly index: number;
  /** The change that must be exceeded, in score units: show it beside every comparison. */
  readonly threshold: number;
  readonly isBeyondNoise: boolean;
}

/** Two-sided 95 % of a normal error. */
const CONFIDENCE = 1.96;

/** Source: Jacobson & Truax 1991 (SPEC C1 to C3). */
export function reliableChange({ before, after, sd, retest }: TwoTakes): ReliableChange {
  const sem = sd * Math.sqrt(1 - retest);
  const differenceError = Math.SQRT2 * sem;
  const index = distanceFrom(before, after, differenceError);
  return {
    change: after - before,
    sem,
    differenceError,
    index,
    threshold: CONFIDENCE * differenceError,
    isBeyondNoise: isClearlyAbove(Math.abs(index), CONFIDENCE),
  };
}
