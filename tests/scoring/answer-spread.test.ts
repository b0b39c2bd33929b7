import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerSpread } from '#scoring';

// Vector T11: longest run 5, average run 2.6, variability 1.0919.
const VECTOR = [3, 3, 3, 3, 5, 2, 2, 4, 4, 4, 4, 4, 1];

describe('spread of the answers', () => {
  it('Q1: the longest run of equal answers, wherever it stands', () => {
    expect(answerSpread(VECTOR).longestRun).toBe(5);
    expect(answerSpread([1, 2, 2]).longestRun).toBe(2);
    expect(answerSpread([2, 2, 1]).longestRun).toBe(2);
    expect(answerSpread([4]).longestRun).toBe(1);
    expect(answerSpread([]).longestRun).toBe(0);
  });

  it('Q2: the mean length of the runs', () => {
    expect(answerSpread(VECTOR).averageRun).toBeCloseTo(2.6, 12);
    expect(answerSpread([]).averageRun).toBeNull();
  });

  it('Q1, Q2, Q3: what is no answer is passed over', () => {
    const answers = [3, undefined, 3, 'declined', 5, 'outside'];
    expect(answerSpread(answers)).toEqual(answerSpread([3, 3, 5]));
  });

  it('Q3: the sample deviation, with n - 1', () => {
    expect(answerSpread(VECTOR).variability).toBeCloseTo(1.0919, 4);
    expect(answerSpread([1, 3]).variability).toBeCloseTo(Math.SQRT2, 12);
    expect(answerSpread([3]).variability).toBeNull();
    expect(answerSpread([]).variability).toBeNull();
  });

  it('Q3: one answer again and again varies by nothing, also where it is a fraction', () => {
    expect(answerSpread([0.1, 0.1, 0.1]).variability).toBe(0);
    expect(answerSpread([0.7, 0.7, 0.7, 0.7, 0.7, 0.7]).variability).toBe(0);
  });

  it('Q3: variability is 0 exactly when one run spans all answers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 2 }), (answers) => {
        const { longestRun, averageRun, variability } = answerSpread(answers);
        expect(variability === 0).toBe(longestRun === answers.length);
        expect(averageRun ?? 0).toBeLessThanOrEqual(longestRun);
      }),
    );
  });
});
