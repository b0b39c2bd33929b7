import { normal, type Random } from './seeded-random.ts';

/** Where a simulated person stands on each role, in standard deviations from the middle. */
export type Traits = Readonly<Record<string, number>>;

/** Correlation of the two axes among the simulated: the one that the margins were worked out with. */
const AXES_CORRELATION = 0.3;

/** Somebody drawn from a population: axes correlated, disorganized going along with both, secure against both. */
export function drawTraits(random: Random): Traits {
  const anxious = normal(random);
  const avoidant =
    AXES_CORRELATION * anxious + Math.sqrt(1 - AXES_CORRELATION ** 2) * normal(random);
  return {
    anxious,
    avoidant,
    disorganized: 0.4 * anxious + 0.4 * avoidant + 0.73 * normal(random),
    secure: -0.45 * anxious - 0.45 * avoidant + 0.62 * normal(random),
  };
}

/** People at chosen places: where each region of the map should be, and its middle. */
export const TRAIT_LEVELS: Readonly<Record<string, Traits>> = {
  'at ease': { anxious: -1.5, avoidant: -1.5, disorganized: -1, secure: 1.5 },
  'holding close': { anxious: 1.5, avoidant: -1.5, disorganized: 0, secure: 0 },
  'keeping apart': { anxious: -1.5, avoidant: 1.5, disorganized: 0, secure: -0.5 },
  'both ways': { anxious: 1.5, avoidant: 1.5, disorganized: 1.5, secure: -1 },
  'in the middle': { anxious: 0, avoidant: 0, disorganized: 0, secure: 0 },
};
