import type { Answer, Answers, ScoringKey } from '#scoring';

type Dimension = 'anxious' | 'avoidant' | 'disorganized' | 'secure';

interface Blueprint {
  readonly length: number;
  readonly reversed: readonly number[];
  /** Direct place first. */
  readonly pairs: readonly (readonly [number, number])[];
}

const LONG: Blueprint = {
  length: 10,
  reversed: [2, 6, 9],
  pairs: [
    [3, 2],
    [7, 6],
  ],
};
const SHORT: Blueprint = {
  length: 8,
  reversed: [3, 7],
  pairs: [
    [2, 3],
    [6, 7],
  ],
};

/** 3/10, 3/10, 2/8, 2/8 items are reversed; two pairs a scale, each within a facet of two. */
const BLUEPRINT: Readonly<Record<Dimension, Blueprint>> = {
  anxious: LONG,
  avoidant: LONG,
  disorganized: SHORT,
  secure: SHORT,
};
const DIMENSIONS: readonly Dimension[] = ['anxious', 'avoidant', 'disorganized', 'secure'];

/** A form of the shape of ours (10/10/8/8 on 1 to 5, facets of two), with no words in it. */
export function attachmentLikeKey(changes: Partial<ScoringKey> = {}): ScoringKey {
  return {
    items: DIMENSIONS.flatMap((dimension) =>
      places(dimension).map((place) => ({
        id: `${dimension}-${place}`,
        facet: `${dimension}-facet-${Math.floor(place / 2)}`,
        values: [1, 2, 3, 4, 5],
      })),
    ),
    scales: DIMENSIONS.map((dimension) => ({
      id: dimension,
      role: dimension,
      method: 'mean',
      entries: places(dimension).map((place) => ({
        item: `${dimension}-${place}`,
        sign: BLUEPRINT[dimension].reversed.includes(place) ? -1 : 1,
        weight: 1,
      })),
      minAnswered: Math.ceil(0.8 * BLUEPRINT[dimension].length),
      reliability: 0.8,
      sd: 0.8,
      retest: null,
      antonymPairs: BLUEPRINT[dimension].pairs.map(([direct, reversed]) => [
        `${dimension}-${direct}`,
        `${dimension}-${reversed}`,
      ]),
    })),
    midpoint: 50,
    margins: { clear: 1.28, leaning: 0.5 },
    identicalFrom: 12,
    pattern: {
      axes: ['anxious', 'avoidant'],
      regions: {
        lowLow: 'secure-leaning',
        highLow: 'anxious-leaning',
        lowHigh: 'avoidant-leaning',
        highHigh: 'mixed-high',
      },
      overlay: 'disorganized',
      consistency: 'secure',
    },
    ...changes,
  };
}

/** The same raw answer to every item of the form, or of the dimensions named. */
export function straightLine(
  answer: Answer,
  dimensions: readonly Dimension[] = DIMENSIONS,
): Answers {
  return Object.fromEntries(
    dimensions.flatMap((dimension) =>
      places(dimension).map((place) => [`${dimension}-${place}`, answer]),
    ),
  );
}

/** Answers that all point one way: `strength` above the middle 3 on each dimension (-2 to 2). */
export function leaningAnswers(strengths: Readonly<Partial<Record<Dimension, number>>>): Answers {
  return Object.fromEntries(
    DIMENSIONS.flatMap((dimension) =>
      places(dimension).map((place) => {
        const strength = strengths[dimension] ?? 0;
        const isReversed = BLUEPRINT[dimension].reversed.includes(place);
        return [`${dimension}-${place}`, isReversed ? 3 - strength : 3 + strength];
      }),
    ),
  );
}

function places(dimension: Dimension): readonly number[] {
  return Array.from({ length: BLUEPRINT[dimension].length }, (_, place) => place);
}
