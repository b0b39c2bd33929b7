import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compileKey,
  scoreAnswers,
  scoreBatch,
  scorePositions,
  type Answers,
  type CompiledKey,
  type ScoringKey,
} from '#scoring';
import { arbitraryAnswers, arbitraryKey, arbitraryKeyAndAnswers } from './arbitrary-key.ts';
import { numberedAnswers, numberedKey } from './numbered-key.ts';

/** What the full sheet says: a position for each scale, or null. */
function positionsIn(compiled: CompiledKey, answers: Answers): readonly (number | null)[] {
  return scoreAnswers(compiled, answers).scales.map((scale) =>
    scale.status === 'scored' ? scale.position : null,
  );
}

function rowOf(key: ScoringKey, answers: Answers): readonly number[] {
  return key.items.map(({ id }) => {
    const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
    return typeof answer === 'number' ? answer : Number.NaN;
  });
}

/** Keys whose scales are whole-numbered throughout, as most are. */
const wholeKey = arbitraryKey.map((key) => ({
  ...key,
  items: key.items.map((item) => ({ ...item, values: [1, 2, 3, 4, 5] })),
  scales: key.scales.map((scale) => ({
    ...scale,
    entries: scale.entries.map((entry) => ({ ...entry, weight: Math.ceil(entry.weight) })),
  })),
}));

const batches = fc.oneof(arbitraryKey, wholeKey).chain((key) =>
  fc.record({
    key: fc.constant(key),
    people: fc.array(arbitraryAnswers(key.items), { maxLength: 5 }),
  }),
);

const six = numberedKey({
  length: 6,
  options: [1, 2, 3, 4, 5],
  scales: [
    { id: 'first', items: [1, 2, 3, 4], reversed: [3], minAnswered: 3 },
    { id: 'second', items: [5, 6], minAnswered: 1 },
  ],
});

describe('lean roads to the scores alone', () => {
  it('F1: the positions of one person are those of the sheet', () => {
    fc.assert(
      fc.property(arbitraryKeyAndAnswers, ({ key, answers }) => {
        const compiled = compileKey(key);
        expect(scorePositions(compiled, answers)).toEqual(positionsIn(compiled, answers));
      }),
    );
  });

  it('F1: answers in any order, with strangers among them, give the same', () => {
    const compiled = compileKey(six);
    const answers = numberedAnswers([4, 5, 2, 4, 1, 'declined']);
    const turned = Object.fromEntries(
      [...Object.entries(answers), ['stranger', 5] as const].reverse(),
    );
    expect(scorePositions(compiled, turned)).toEqual([81.25, 0]);
    expect(scorePositions(compiled, answers)).toEqual([81.25, 0]);
    expect(scorePositions(compiled, {})).toEqual([null, null]);
  });

  it('F2: a batch gives to each person what the sheet gives', () => {
    fc.assert(
      fc.property(batches, ({ key, people }) => {
        const compiled = compileKey(key);
        const rows = Float64Array.from(people.flatMap((answers) => rowOf(key, answers)));
        const sheets = people.flatMap((answers) => positionsIn(compiled, answers));
        expect([...scoreBatch(compiled, rows)]).toEqual(
          sheets.map((position) => position ?? Number.NaN),
        );
      }),
    );
  });

  it('F2: a number that is no option is missing, wherever it lies', () => {
    const compiled = compileKey(six);
    for (const stray of [0, 6, 2.5, -1, 1e308, Infinity, -Infinity, 4_294_967_299]) {
      const rows = Float64Array.from([4, 5, 2, stray, stray, 3]);
      expect([...scoreBatch(compiled, rows)]).toEqual(
        positionsIn(compiled, numberedAnswers([4, 5, 2, undefined, undefined, 3])),
      );
    }
    expect([...scoreBatch(compiled, Float64Array.from([1, 9, 9, 9, 9, 9]))]).toEqual([
      ...[Number.NaN, Number.NaN],
    ]);
  });

  it('F2: options with gaps, fractions or uneven weights score alike', () => {
    for (const options of [
      [0, 10, 20],
      [0.5, 1.5, 2.5],
      [-2, -1, 0],
    ]) {
      const [low = 0, middle = 0, high = 0] = options;
      const form = numberedKey({
        length: 2,
        options,
        scales: [{ id: 'scale', items: [1, 2], reversed: [2], minAnswered: 1 }],
      });
      const rows = Float64Array.from([high, low, middle, low, low, high, high + 0.25, high]);
      expect([...scoreBatch(compileKey(form), rows)]).toEqual([100, 75, 0, 0]);
    }
  });

  it('F2: items with unlike options, and one weight among them, are read each on its own', () => {
    const weighed: ScoringKey = {
      ...six,
      items: six.items.map((item, at) => (at === 1 ? { ...item, values: [0, 1] } : item)),
      scales: six.scales.map((scale) => ({
        ...scale,
        entries: scale.entries.map((entry, at) => ({ ...entry, weight: at === 0 ? 0.5 : 1 })),
      })),
    };
    const compiled = compileKey(weighed);
    const rows = Float64Array.from([4, 1, 2, 4, 5, 1]);
    expect([...scoreBatch(compiled, rows)]).toEqual(
      positionsIn(compiled, numberedAnswers([4, 1, 2, 4, 5, 1])),
    );
  });

  it('F2: a scale is one sum exactly when its options are a run of whole numbers and its weights whole', () => {
    const sumOf = (key: ScoringKey) => compileKey(key).scales[0]?.wholeSum ?? null;
    const withOptions = (options: readonly number[], second = options) => {
      const key = numberedKey({
        length: 2,
        options,
        scales: [{ id: 'scale', items: [1, 2], reversed: [2], minAnswered: 1 }],
      });
      const [one, two] = key.items;
      if (one === undefined || two === undefined) throw new Error('There are two items');
      return { ...key, items: [one, { ...two, values: second }] };
    };
    const weighing = (...weights: readonly number[]): ScoringKey => {
      const key = withOptions([1, 2, 3]);
      return {
        ...key,
        scales: key.scales.map((scale) => ({
          ...scale,
          entries: scale.entries.map((entry, at) => ({ ...entry, weight: weights[at] ?? 1 })),
        })),
      };
    };
    expect(sumOf(withOptions([1, 2, 3]))).toEqual({
      at: Int32Array.from([0, 1]),
      factor: Float64Array.from([1, -1]),
      base: -1 + 3,
      attainable: 4,
      lowest: 1,
      highest: 3,
    });
    expect(sumOf(weighing(2, 3))).toMatchObject({
      factor: Float64Array.from([2, -3]),
      base: -2 + 9,
      attainable: 10,
    });
    expect(sumOf(withOptions([-2, -1, 0]))).not.toBeNull();
    expect(sumOf(withOptions([0, 10, 20]))).toBeNull();
    expect(sumOf(withOptions([0.5, 1.5, 2.5]))).toBeNull();
    expect(sumOf(withOptions([1, 2, 3], [1, 2, 3, 4]))).toBeNull();
    expect(sumOf(withOptions([1, 2, 3], [0, 1, 2, 3]))).toBeNull();
    expect(sumOf(weighing(1, 0.5))).toBeNull();
    expect(sumOf(weighing(0.5, 1))).toBeNull();
  });

  it('F2: the result may be put where the caller says', () => {
    const compiled = compileKey(six);
    const place = new Float64Array(4).fill(-1);
    const rows = Float64Array.from([5, 5, 1, 5, 5, 5, 1, 1, 5, 1, Number.NaN, Number.NaN]);
    expect(scoreBatch(compiled, rows, place)).toBe(place);
    expect([...place]).toEqual([100, 100, 0, Number.NaN]);
    expect(scoreBatch(compiled, new Float64Array(0))).toHaveLength(0);
  });

  it('F3: part of a person, or a result of the wrong length, is a bug', () => {
    const compiled = compileKey(six);
    expect(() => scoreBatch(compiled, new Float64Array(7))).toThrow(
      new RangeError('the rows hold part of a person'),
    );
    for (const length of [0, 1, 3]) {
      expect(() => scoreBatch(compiled, new Float64Array(6), new Float64Array(length))).toThrow(
        new RangeError('there is not one position for each scale of each person'),
      );
    }
  });
});
