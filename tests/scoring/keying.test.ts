import { describe, expect, it } from 'vitest';
import { keyAnswer, type RawAnswer } from '#scoring';
import { numberedAnswers, numberedKey } from './numbered-key.ts';
import { score, scoredScale } from './scored-scale.ts';

const ONE_TO_SEVEN = [1, 2, 3, 4, 5, 6, 7];

describe('keyed answers', () => {
  it('K1: mirroring never leaves the response set, even where options are not whole numbers', () => {
    const tenths = { lowest: 0.1, highest: 0.3 };
    const bottom = keyAnswer(0.1 as RawAnswer, { ...tenths, sign: -1 });
    expect(bottom).toBe(keyAnswer(0.3 as RawAnswer, { ...tenths, sign: 1 }));
    expect(keyAnswer(0.3 as RawAnswer, { ...tenths, sign: -1 })).toBe(0);
  });

  it('K1: a reversed answer is mirrored within its response set', () => {
    const keyed = ONE_TO_SEVEN.map((value) =>
      keyAnswer(value as RawAnswer, { sign: -1, lowest: 1, highest: 7 }),
    );
    expect(keyed).toEqual([6, 5, 4, 3, 2, 1, 0]);
    expect(keyAnswer(0 as RawAnswer, { sign: -1, lowest: -2, highest: 3 })).toBe(3);
  });

  it('K1: reversing twice gives the answer back, and a plus entry keeps it', () => {
    for (const value of ONE_TO_SEVEN) {
      const once = 1 + keyAnswer(value as RawAnswer, { sign: -1, lowest: 1, highest: 7 });
      const twice = 1 + keyAnswer(once as RawAnswer, { sign: -1, lowest: 1, highest: 7 });
      expect(twice).toBe(value);
      expect(1 + keyAnswer(value as RawAnswer, { sign: 1, lowest: 1, highest: 7 })).toBe(value);
    }
  });

  // Vector T4. A range taken from the data would give 2.333, 3.333 and 4.667.
  it('K2: the range for reversal is the declared one, not that of the answers given', () => {
    const key = numberedKey({
      length: 3,
      options: ONE_TO_SEVEN,
      scales: [{ id: 'scale', items: [1, 2, 3], reversed: [3] }],
    });
    const scores = [
      [2, 2, 4],
      [3, 3, 3],
      [4, 5, 2],
    ].map((row) => scoredScale(score(key, numberedAnswers(row)), 'scale').score);
    expect(scores[0]).toBeCloseTo(8 / 3, 12);
    expect(scores[1]).toBeCloseTo(11 / 3, 12);
    expect(scores[2]).toBeCloseTo(5, 12);
  });

  it('K3: one item can count plus in one scale and minus in another', () => {
    const key = numberedKey({
      length: 2,
      options: [1, 2, 3, 4, 5],
      scales: [
        { id: 'dismissing', items: [1, 2] },
        { id: 'preoccupied', items: [1, 2], reversed: [1] },
      ],
    });
    const sheet = score(key, numberedAnswers([5, 5]));
    expect(scoredScale(sheet, 'dismissing').score).toBe(5);
    expect(scoredScale(sheet, 'preoccupied').score).toBe(3);
  });

  it('K3: a weight counts for its scale alone', () => {
    const key = numberedKey({
      length: 2,
      options: [1, 2, 3, 4, 5],
      scales: [
        { id: 'plain', items: [1, 2] },
        { id: 'weighted', items: [1, 2] },
      ],
    });
    const weighted = {
      ...key,
      scales: key.scales.map((scale) =>
        scale.id === 'plain'
          ? scale
          : {
              ...scale,
              entries: scale.entries.map((entry, at) => ({ ...entry, weight: at === 0 ? 3 : 1 })),
            },
      ),
    };
    const sheet = score(weighted, numberedAnswers([5, 1]));
    expect(scoredScale(sheet, 'plain').score).toBe(3);
    expect(scoredScale(sheet, 'weighted').score).toBe(4);
  });
});
