import type { Answers, ScoringKey } from '#scoring';

export interface BenchForm {
  readonly key: ScoringKey;
  /** Person after person, an answer for each item. */
  readonly rows: Float64Array;
  readonly sheets: readonly Answers[];
}

/**
 * A made-up form of the shape of ours: items go round the scales, a third of them reversed, facets of
 * two, a pattern where there are two scales. Its people are chance, from a fixed seed.
 */
export function makeForm(items: number, scales: number, people: number): BenchForm {
  const ids = Array.from({ length: items }, (_, at) => `item-of-scale-${at % scales}-${at}`);
  const pick = seededPick(1);
  // Small whole numbers, as JSON and radios give them, and not doubles that happen to be whole.
  const answers = Uint8Array.from({ length: people * items }, () => 1 + pick(5));
  const sheets = Array.from({ length: people }, (_, person): Answers =>
    Object.fromEntries(ids.map((id, at) => [id, answers[person * items + at] ?? 0])),
  );
  return { key: makeKey(ids, scales), rows: Float64Array.from(answers), sheets };
}

function makeKey(ids: readonly string[], scales: number): ScoringKey {
  const names = Array.from({ length: scales }, (_, scale) => `scale-${scale}`);
  const [first, second] = names;
  return {
    items: ids.map((id, at) => ({
      id,
      facet: `facet-${at % scales}-${Math.floor(at / scales / 2)}`,
      values: [1, 2, 3, 4, 5],
    })),
    scales: names.map((id, scale) => {
      const own = ids.filter((_, at) => at % scales === scale);
      return {
        id,
        role: 'other',
        method: 'mean',
        entries: own.map((item, place) => ({ item, sign: isReversed(place) ? -1 : 1, weight: 1 })),
        minAnswered: Math.ceil(0.8 * own.length),
        reliability: 0.8,
        sd: 0.8,
        retest: null,
        antonymPairs: pairsOf(own),
      };
    }),
    midpoint: 50,
    margins: { clear: 1.28, leaning: 0.5 },
    identicalFrom: 12,
    pattern:
      first === undefined || second === undefined
        ? null
        : {
            axes: [first, second],
            regions: { lowLow: 'LL', highLow: 'HL', lowHigh: 'LH', highHigh: 'HH' },
            overlay: names[2] ?? null,
            consistency: names[3] ?? null,
          },
  };
}

function isReversed(place: number): boolean {
  return place % 3 === 1;
}

/** Each reversed item with the direct one before it; in about a quarter of the items, as in our form. */
function pairsOf(own: readonly string[]): readonly (readonly [string, string])[] {
  return own.flatMap((item, place): readonly (readonly [string, string])[] => {
    const before = own[place - 1];
    return before !== undefined && isReversed(place) && place % 2 === 1 ? [[before, item]] : [];
  });
}

/** Whole numbers from 0 up to below a limit (mulberry32). */
function seededPick(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
  };
}
