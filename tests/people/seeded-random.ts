/** Numbers between 0 and 1, both excluded: the same for the same seed, for ever. */
export type Random = () => number;

const MODULUS = 2_147_483_647;
const MULTIPLIER = 48_271;

/** A multiplicative congruential generator (Park & Miller 1988, with the multiplier that they came to prefer). */
export function seededRandom(seed: number): Random {
  let state = (Math.abs(Math.trunc(seed)) % (MODULUS - 1)) + 1;
  const next = () => {
    state = (state * MULTIPLIER) % MODULUS;
    return state / MODULUS;
  };
  // The first numbers of neighbouring seeds resemble each other.
  for (let skipped = 0; skipped < 20; skipped += 1) next();
  return next;
}

/** A standard normal deviate (Box & Muller 1958). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
}
