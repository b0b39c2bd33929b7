import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileKey, type PatternKey, type ScaleKey, type ScoringKey } from '#scoring';
import { arbitraryKey } from './arbitrary-key.ts';
import { numberedKey } from './numbered-key.ts';

const PATTERN: PatternKey = {
  axes: ['a', 'b'],
  regions: { lowLow: 'LL', highLow: 'HL', lowHigh: 'LH', highHigh: 'HH' },
  overlay: 'a',
  consistency: 'b',
};

const sound = numberedKey({
  length: 4,
  options: [1, 2, 3, 4, 5],
  scales: [
    { id: 'a', items: [1, 2, 3], minAnswered: 2 },
    { id: 'b', items: [3, 4], minAnswered: 1 },
  ],
  pattern: PATTERN,
});

const withValues = (values: readonly number[]): ScoringKey => ({
  ...sound,
  items: sound.items.map((item, at) => (at === 0 ? { ...item, values } : item)),
});
const withScale = (change: Partial<ScaleKey>): ScoringKey => ({
  ...sound,
  scales: sound.scales.map((scale) => (scale.id === 'a' ? { ...scale, ...change } : scale)),
});
const withWeight = (weight: number): ScoringKey =>
  withScale({
    entries: [
      { item: 'item-1', sign: 1, weight: 1 },
      { item: 'item-2', sign: 1, weight },
    ],
  });
const withPattern = (change: Partial<PatternKey>): ScoringKey => ({
  ...sound,
  pattern: { ...PATTERN, ...change },
});
const OPPOSITES: ScaleKey['entries'] = [
  { item: 'item-1', sign: 1, weight: 1 },
  { item: 'item-2', sign: -1, weight: 1 },
  { item: 'item-3', sign: -1, weight: 1 },
];
const faultOf = (key: ScoringKey): string => {
  try {
    compileKey(key);
    return 'sound';
  } catch (fault) {
    return fault instanceof Error ? fault.message : 'something else was thrown';
  }
};

describe('faulty keys', () => {
  it('G4: sound keys compile, and so do those at the very limits', () => {
    expect(faultOf(sound)).toBe('sound');
    const limits = [
      withValues([-1000, 0, 1000]),
      withValues([0, 0.05]),
      withWeight(0.001),
      withWeight(1000),
      withScale({ minAnswered: 1, reliability: 0, sd: 0 }),
      withScale({ minAnswered: 3, reliability: 1, sd: 1e6 }),
      withPattern({ overlay: null, consistency: null }),
      withScale({ retest: 0 }),
      withScale({ retest: 1 }),
      withScale({ entries: OPPOSITES, antonymPairs: [['item-1', 'item-2']] }),
      { ...sound, midpoint: 0, margins: { clear: 0, leaning: 0 }, identicalFrom: 1 },
      { ...sound, midpoint: 100, pattern: null },
    ];
    expect(limits.map(faultOf)).toEqual(limits.map(() => 'sound'));
  });

  it('G4: any sound key compiles', () => {
    fc.assert(
      fc.property(arbitraryKey, (key) => {
        expect(faultOf(key)).toBe('sound');
      }),
    );
  });

  it('G4: two of one name are refused', () => {
    expect(faultOf({ ...sound, items: [...sound.items, ...sound.items.slice(0, 1)] })).toBe(
      'two items share an id',
    );
    expect(faultOf({ ...sound, scales: [...sound.scales, ...sound.scales.slice(1)] })).toBe(
      'two scales share an id',
    );
  });

  it('G4: option values must ascend in equal steps within bounds', () => {
    const faulty = [
      ...[[], [1], [1, 1], [2, 1], [1, 2, 4], [1, 3, 4], [0, 0.04], [1, Number.NaN]],
      ...[
        [0, 1001],
        [-1001, 0],
        [0, Infinity],
        [1, 2, 3, 2],
      ],
    ];
    for (const values of faulty) {
      expect(faultOf(withValues(values))).toBe(
        'item item-1: the values do not ascend in equal steps',
      );
    }
  });

  it('G4: midpoint, margins and the identical-answers number are checked', () => {
    for (const midpoint of [-1, 101, Number.NaN]) {
      expect(faultOf({ ...sound, midpoint })).toBe('the midpoint is not between 0 and 100');
    }
    for (const margins of [
      { clear: 0.4, leaning: 0.5 },
      { clear: 1, leaning: -1 },
    ]) {
      expect(faultOf({ ...sound, margins })).toBe('the margins are not 0 <= leaning <= clear');
    }
    for (const identicalFrom of [0, 1.5, Number.NaN]) {
      expect(faultOf({ ...sound, identicalFrom })).toBe(
        'identicalFrom is not a whole number from 1 up',
      );
    }
  });

  it('G4: a scale’s items are known, each once, with a weight', () => {
    const entry = { item: 'item-1', sign: 1, weight: 1 } as const;
    expect(
      faultOf(withScale({ entries: [entry, { ...entry, item: 'item-9' }], minAnswered: 1 })),
    ).toBe('scale a: an unknown item');
    expect(faultOf(withScale({ entries: [entry, entry] }))).toBe('scale a: an item twice');
    for (const weight of [0, -1, 0.0009, 1001, Number.NaN]) {
      expect(faultOf(withWeight(weight))).toBe('scale a: a weight out of range');
    }
  });

  it('G4: a scale’s numbers are within their ranges', () => {
    for (const minAnswered of [0, 4, 1.5]) {
      expect(faultOf(withScale({ minAnswered }))).toBe('scale a: minAnswered out of range');
    }
    for (const reliability of [-0.1, 1.1, Number.NaN]) {
      expect(faultOf(withScale({ reliability }))).toBe('scale a: reliability not between 0 and 1');
    }
    for (const sd of [-1, 2e6, Number.NaN]) {
      expect(faultOf(withScale({ sd }))).toBe('scale a: sd out of range');
    }
  });

  it('G4: a retest correlation, where there is one, is from 0 to 1', () => {
    for (const retest of [-0.1, 1.1, Number.NaN]) {
      expect(faultOf(withScale({ retest }))).toBe('scale a: retest not between 0 and 1');
    }
  });

  it('G4: antonym pairs are of two items of the scale with opposite signs, each in one pair', () => {
    const withPairs = (...antonymPairs: readonly (readonly [string, string])[]): string =>
      faultOf(withScale({ entries: OPPOSITES, antonymPairs }));
    for (const pair of [
      ['item-2', 'item-3'],
      ['item-1', 'item-4'],
      ['nowhere', 'item-2'],
    ] as const) {
      expect(withPairs(pair)).toBe('scale a: a pair that is not of opposites');
    }
    expect(withPairs(['item-1', 'item-2'], ['item-1', 'item-3'])).toBe(
      'scale a: an item in two pairs',
    );
  });

  it('G4: a pattern names two axes, known scales and four regions', () => {
    expect(faultOf(withPattern({ axes: ['a', 'a'] }))).toBe('pattern: one scale on both axes');
    for (const change of [{ axes: ['a', 'c'] as const }, { overlay: 'c' }, { consistency: 'c' }]) {
      expect(faultOf(withPattern(change))).toBe('pattern: an unknown scale');
    }
    expect(faultOf(withPattern({ regions: { ...PATTERN.regions, highHigh: 'LL' } }))).toBe(
      'pattern: two regions share a name',
    );
  });

  it('G4: every fault is named at once', () => {
    expect(faultOf({ ...withScale({ entries: [] }), midpoint: -1 })).toBe(
      'the midpoint is not between 0 and 100; scale a: no items; scale a: minAnswered out of range',
    );
  });
});
