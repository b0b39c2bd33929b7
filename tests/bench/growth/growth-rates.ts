/** A cost by size, the sizes ascending. */
export interface Series {
  readonly name: string;
  readonly points: readonly { readonly size: number; readonly ms: number }[];
}

/** An answer is flat where the dearest size costs at most so many times the cheapest. */
export const FLAT = 1.5;
/** An opening is no worse than linear up to this exponent. */
export const LINEAR = 1.1;
/** Of the fixed cost: a growth of less is one that cannot be told from none. */
const NOISE = 0.1;

/** How many times the cheapest size the dearest costs. */
export function spreadOf({ points }: Series): number {
  const costs = points.map(({ ms }) => ms);
  return Math.max(...costs) / Math.min(...costs);
}

/**
 * The exponent of growth between the two largest sizes, the cost at the smallest size taken off as what any size costs. Where a
 * size adds less than noise it counts as adding that much, so that nothing grows without bounds from nothing; null where the
 * largest adds no more.
 */
export function exponentOf({ points }: Series): number | null {
  const [fixed, before, last] = [points[0], points.at(-2), points.at(-1)];
  if (fixed === undefined || before === undefined || last === undefined) return null;
  const noise = NOISE * fixed.ms;
  const [less, more] = [before, last].map(({ ms }) => Math.max(noise, ms - fixed.ms));
  if (less === undefined || more === undefined || more <= noise) return null;
  return Math.log(more / less) / Math.log(last.size / before.size);
}
