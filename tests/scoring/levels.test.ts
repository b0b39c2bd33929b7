import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelOf } from '#scoring';
import { MIRRORED } from './mirrored-levels.ts';
import { attachmentLikeKey, leaningAnswers } from './attachment-like-key.ts';
import { numberedAnswers, numberedKey } from './numbered-key.ts';
import { score, scoredScale } from './scored-scale.ts';

const MARGINS = { clear: 1.28, leaning: 0.5 };

/** One scale of `answers.length` items on 1 to 5, all of it answered. */
function onlyScale(answers: readonly number[], sd: number, midpoint = 50) {
  const key = numberedKey({
    length: answers.length,
    options: [1, 2, 3, 4, 5],
    scales: [{ id: 'scale', items: answers.map((_, at) => at + 1), reliability: 0, sd }],
  });
  return scoredScale(score({ ...key, midpoint }, numberedAnswers(answers)), 'scale');
}

describe('levels', () => {
  it('L1: the distance is counted in the person’s own SEM, below the midpoint negative', () => {
    const key = attachmentLikeKey();
    const sheet = score(key, leaningAnswers({ anxious: 1, avoidant: -1 }));
    const anxious = scoredScale(sheet, 'anxious');
    expect(anxious.distance).toBeCloseTo(25 / anxious.sem, 10);
    expect(scoredScale(sheet, 'avoidant').distance).toBeCloseTo(-25 / anxious.sem, 10);
    expect(scoredScale(sheet, 'secure').distance).toBe(0);
  });

  it('L1: the midpoint is the key’s, not always 50', () => {
    expect(onlyScale([3, 3], 1, 25).distance).toBeCloseTo(1, 12);
  });

  it('L1: without error a scale is 0 at the midpoint and endlessly far elsewhere', () => {
    expect(onlyScale([3, 3], 0)).toMatchObject({ distance: 0, level: 'middle' });
    expect(onlyScale([3, 4], 0)).toMatchObject({ distance: Infinity, level: 'high' });
    expect(onlyScale([3, 2], 0)).toMatchObject({ distance: -Infinity, level: 'low' });
  });

  // Vector T18: .1 + .2 is not .3, and the middle must not hang on that.
  it('L2: inexact sums that belong in the middle are in the middle', () => {
    const key = numberedKey({
      length: 3,
      options: [0.1, 0.2, 0.3],
      scales: [{ id: 'scale', items: [1, 2, 3], reliability: 1, minAnswered: 1 }],
    });
    const scale = scoredScale(score(key, numberedAnswers([0.1, 0.2, 0.3])), 'scale');
    expect(scale).toMatchObject({ distance: 0, level: 'middle' });
  });

  it('L2: differences of 1e-9 are a tie, greater ones are not', () => {
    expect(levelOf(0.5 + 0.9e-9, MARGINS)).toBe('middle');
    expect(levelOf(0.5 + 1.1e-9, MARGINS)).toBe('leaning-high');
    expect(levelOf(1e-9, { clear: 1, leaning: 0 })).toBe('middle');
  });

  it('L3: the five levels follow one another by the margins', () => {
    const levels = [-9, -1.3, -1.2, -0.6, -0.4, 0, 0.4, 0.6, 1.2, 1.3, 9].map((distance) =>
      levelOf(distance, MARGINS),
    );
    expect(levels).toEqual([
      ...['low', 'low', 'leaning-low', 'leaning-low', 'middle', 'middle'],
      ...['middle', 'leaning-high', 'leaning-high', 'high', 'high'],
    ]);
  });

  it('L3: a tie goes to the less definite level', () => {
    expect(levelOf(1.28, MARGINS)).toBe('leaning-high');
    expect(levelOf(-1.28, MARGINS)).toBe('leaning-low');
    expect(levelOf(0.5, MARGINS)).toBe('middle');
    expect(levelOf(-0.5, MARGINS)).toBe('middle');
  });

  // Vector T18: a mean of exactly midpoint + 1.28 SEM. 4 - 3 = 1.28·sd.
  it('L3: a mean of exactly 1.28 SEM above the midpoint leans and is not high', () => {
    expect(onlyScale([4, 4, 4], 1 / 1.28).level).toBe('leaning-high');
    expect(onlyScale([2, 2, 2], 1 / 1.28).level).toBe('leaning-low');
    expect(onlyScale([4, 4, 4], 0.999 / 1.28).level).toBe('high');
  });

  it('L3: the levels below the midpoint mirror those above', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -5, max: 5 }), (distance) => {
        expect(levelOf(-distance, MARGINS)).toBe(MIRRORED[levelOf(distance, MARGINS)]);
      }),
    );
  });
});
