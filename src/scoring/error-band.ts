import type { Band, Position } from './model.ts';

/** What is needed to say how sure a position is. */
export interface Precision {
  readonly answered: number;
  readonly of: number;
  /** Of the whole scale, 0 to 1. */
  readonly reliability: number;
  /** In score units. */
  readonly sd: number;
  /** From the lowest to the highest attainable score, in score units. */
  readonly span: number;
}

export interface ErrorBand {
  readonly sem: number;
  readonly reliability: number;
  readonly band: Band;
  readonly wideBand: Band;
}

/** Reach of the wide band: 90 % of a normal error lies within. */
const WIDE = 1.645;

/**
 * Standard error of measurement and the bands around a position, in position units (SPEC B1 to B4).
 * Spearman-Brown written as kept/(kept + lost), which cannot leave 0 to 1 by rounding.
 * Source: Spearman 1910, Brown 1910; sem = sd·√(1 − reliability).
 */
export function errorBand(position: Position, precision: Precision): ErrorBand {
  const kept = precision.answered * precision.reliability;
  const lost = precision.of * (1 - precision.reliability);
  const semInScore = precision.sd * Math.sqrt(lost / (kept + lost));
  const sem = (100 * semInScore) / precision.span;
  return {
    sem,
    reliability: kept / (kept + lost),
    band: bandAround(position, sem),
    wideBand: bandAround(position, WIDE * sem),
  };
}

function bandAround(position: Position, reach: number): Band {
  return {
    low: Math.max(0, position - reach) as Position,
    high: Math.min(100, position + reach) as Position,
  };
}
