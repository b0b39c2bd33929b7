import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayPosition, type Position, type ScaleMethod } from '#scoring';
import { arbitraryKeyAndAnswers } from './arbitrary-key.ts';
import { numberedAnswers, numberedKey } from './numbered-key.ts';
import { score, scoredScale, scoredScales } from './scored-scale.ts';

const ODD = Array.from({ length: 18 }, (_, at) => 2 * at + 1);
const EVEN = ODD.map((number) => number + 1);

/** Experiences in Close Relationships (Brennan, Clark & Shaver 1998): numbers only, no wording. */
const ECR = numberedKey({
  length: 36,
  options: [1, 2, 3, 4, 5, 6, 7],
  scales: [
    { id: 'avoidance', items: ODD, reversed: [3, 15, 19, 25, 27, 29, 31, 33, 35] },
    { id: 'anxiety', items: EVEN, reversed: [22] },
  ],
});

describe('published vectors', () => {
  // Vector T1, from a public scorer with its input and output.
  it('S3: the ECR example gives avoidance 44/18 and anxiety 37/18', () => {
    const answers = [
      1, 2, 7, 2, 1, 2, 2, 2, 1, 2, 2, 1, 1, 1, 7, 2, 2, 2, 2, 2, 7, 6, 2, 2, 7, 6, 6, 1, 4, 1, 6,
      2, 6, 4, 2, 1,
    ];
    const sheet = score(ECR, numberedAnswers(answers));
    expect(scoredScale(sheet, 'avoidance').score).toBeCloseTo(44 / 18, 12);
    expect(scoredScale(sheet, 'anxiety').score).toBeCloseTo(37 / 18, 12);
  });

  // Vector T6 (Bartholomew & Horowitz 1991): self = (S + D) - (P + F), other = (S + P) - (D + F).
  it('S3: the RQ models of self and other are sums with two reversals, 16 above the difference', () => {
    const key = numberedKey({
      length: 4,
      options: [1, 2, 3, 4, 5, 6, 7],
      scales: [
        { id: 'self', items: [1, 2, 3, 4], reversed: [2, 3], method: 'sum' },
        { id: 'other', items: [1, 2, 3, 4], reversed: [2, 4], method: 'sum' },
      ],
    });
    const sheet = score(key, numberedAnswers([5, 2, 3, 4]));
    expect(scoredScale(sheet, 'self').score - 16).toBeCloseTo(4, 12);
    expect(scoredScale(sheet, 'other').score - 16).toBeCloseTo(2, 12);
  });

  // Vector T7 (ECR-RS, Fraley, Heffernan, Vicary & Brumbaugh 2011).
  it('S3: the ECR-RS example gives avoidance 11/6 and anxiety 10/3', () => {
    const key = numberedKey({
      length: 9,
      options: [1, 2, 3, 4, 5, 6, 7],
      scales: [
        { id: 'avoidance', items: [1, 2, 3, 4, 5, 6], reversed: [1, 2, 3, 4] },
        { id: 'anxiety', items: [7, 8, 9] },
      ],
    });
    const sheet = score(key, numberedAnswers([6, 5, 7, 6, 2, 1, 3, 2, 5]));
    expect(scoredScale(sheet, 'avoidance').score).toBeCloseTo(11 / 6, 12);
    expect(scoredScale(sheet, 'anxiety').score).toBeCloseTo(10 / 3, 12);
  });
});

describe('positions', () => {
  const byMethod = (method: ScaleMethod) =>
    numberedKey({
      length: 4,
      options: [1, 2, 3, 4, 5],
      scales: [{ id: 'scale', items: [1, 2, 3, 4], method, minAnswered: 2 }],
    });

  it('S1: all lowest is 0, the middle is 50 and all highest is 100, by every method', () => {
    for (const method of ['mean', 'sum', 'proratedSum'] as const) {
      const positions = [1, 3, 5].map(
        (x) =>
          scoredScale(score(byMethod(method), numberedAnswers([x, x, x, x])), 'scale').position,
      );
      expect(positions).toEqual([0, 50, 100]);
    }
  });

  it('S1: items count by their weight and by the width of their response sets', () => {
    const key = byMethod('mean');
    const mixed = {
      ...key,
      items: key.items.map((item, at) => (at === 0 ? { ...item, values: [0, 10] } : item)),
      scales: key.scales.map((scale) => ({
        ...scale,
        entries: scale.entries.map((entry, at) => ({ ...entry, weight: at === 1 ? 2 : 1 })),
      })),
    };
    // (10·1 + 0·2 + 2·1 + 4·1) of (10 + 8 + 4 + 4)
    const scale = scoredScale(score(mixed, numberedAnswers([10, 1, 3, 5])), 'scale');
    expect(scale.position).toBeCloseTo((100 * 16) / 26, 10);
    // from (0 + 2 + 1 + 1)/5 to (10 + 10 + 5 + 5)/5
    expect(scale.score).toBeCloseTo(0.8 + (16 / 26) * 5.2, 10);
  });

  it('S2: sums run over the attainable range of all items, means over that of one', () => {
    const answers = numberedAnswers([5, 5, 5, 5]);
    expect(scoredScale(score(byMethod('mean'), answers), 'scale').score).toBe(5);
    expect(scoredScale(score(byMethod('sum'), answers), 'scale').score).toBe(20);
    expect(scoredScale(score(byMethod('proratedSum'), answers), 'scale').score).toBe(20);
  });

  it('S2: a long and a short scale answered alike stand at the same position', () => {
    const key = numberedKey({
      length: 13,
      options: [1, 2, 3, 4, 5],
      scales: [
        { id: 'long', items: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], method: 'sum' },
        { id: 'short', items: [11, 12, 13], method: 'sum' },
      ],
    });
    const sheet = score(key, numberedAnswers(Array.from({ length: 13 }, () => 4)));
    expect(scoredScale(sheet, 'long').position).toBe(75);
    expect(scoredScale(sheet, 'short').position).toBe(75);
  });

  it('S3: with two of four answered a mean is their mean and a prorated sum is that times four', () => {
    const answers = numberedAnswers([5, undefined, 4, undefined]);
    expect(scoredScale(score(byMethod('mean'), answers), 'scale').score).toBeCloseTo(4.5, 12);
    expect(scoredScale(score(byMethod('proratedSum'), answers), 'scale').score).toBeCloseTo(18, 12);
  });

  it('S3: for any key, a scale over one response set is the weighted mean, or sum, of keyed answers', () => {
    fc.assert(
      fc.property(arbitraryKeyAndAnswers, ({ key, answers }) => {
        const values = [1, 2, 3, 4, 5, 6];
        const items = key.items.map((item) => ({ ...item, values }));
        const alike = Object.fromEntries(
          Object.keys(answers).map((id, at) => [id, ((at * 5) % 6) + 1]),
        );
        for (const scale of scoredScales(score({ ...key, items }, alike))) {
          const source = key.scales.find((candidate) => candidate.id === scale.id);
          const entries = source?.entries ?? [];
          const given = entries.flatMap(({ item, sign, weight }) => {
            const answer = Object.hasOwn(alike, item) ? alike[item] : undefined;
            return answer === undefined
              ? []
              : [{ weight, keyed: sign === 1 ? answer : 7 - answer }];
          });
          const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
          const mean =
            sum(given.map(({ weight, keyed }) => weight * keyed)) /
            sum(given.map(({ weight }) => weight));
          const whole = sum(entries.map(({ weight }) => weight));
          expect(scale.score).toBeCloseTo(source?.method === 'mean' ? mean : mean * whole, 9);
        }
      }),
    );
  });

  it('S4: a scale’s result does not hang on the other scales of the sheet', () => {
    fc.assert(
      fc.property(arbitraryKeyAndAnswers, ({ key, answers }) => {
        const together = score({ ...key, pattern: null }, answers).scales;
        const alone = key.scales.flatMap(
          (scale) => score({ ...key, scales: [scale], pattern: null }, answers).scales,
        );
        expect(together).toEqual(alone);
      }),
    );
  });

  it('S4: positions keep their full precision', () => {
    const answers = numberedAnswers([2, 1, 1, undefined]);
    expect(scoredScale(score(byMethod('mean'), answers), 'scale').position).toBe(100 * (1 / 12));
  });

  it('S5: a shown position is a whole number, halves up', () => {
    const shown = [0, 0.5, 49.4, 49.49999, 49.5, 50.5, 81.25, 99.5, 100].map((position) =>
      displayPosition(position as Position),
    );
    expect(shown).toEqual([0, 1, 49, 49, 50, 51, 81, 100, 100]);
  });

  it('S5: a half that rounding has pushed just below is still a half', () => {
    expect(displayPosition((49.5 - 1e-12) as Position)).toBe(50);
    expect(displayPosition((49.5 - 1e-8) as Position)).toBe(49);
  });

  it('S6: a facet stands where its own answered items put it, keyed in the scale’s direction', () => {
    const key = numberedKey({
      length: 5,
      options: [1, 2, 3, 4, 5],
      facets: { 1: 'trust', 2: 'help', 3: 'trust', 4: 'help', 5: 'quiet' },
      scales: [{ id: 'scale', items: [2, 1, 3, 4, 5], reversed: [3], minAnswered: 3 }],
    });
    const scale = scoredScale(score(key, numberedAnswers([5, 2, 1, undefined])), 'scale');
    expect(scale.facets).toEqual([
      { facet: 'help', position: 25, answered: 1, of: 2 },
      { facet: 'trust', position: 100, answered: 2, of: 2 },
    ]);
  });
});
