import { describe, expect, it } from 'vitest';
import { exponentOf, spreadOf } from './growth-rates.ts';

const sizes = [10, 100, 1000, 5000];
const series = (costOf: (size: number) => number) => ({
  name: 'a cost',
  points: sizes.map((size) => ({ size, ms: costOf(size) })),
});

describe('growth', () => {
  it('has the exponent of what grows, whatever any size costs', () => {
    expect(exponentOf(series((size) => 300 + size))).toBeCloseTo(1, 1);
    expect(exponentOf(series((size) => 300 + size ** 2))).toBeCloseTo(2, 1);
    expect(exponentOf(series((size) => 300 + size * Math.log(size)))).toBeLessThan(1.25);
  });

  it('is none where the largest adds no more than noise', () => {
    expect(exponentOf(series(() => 300))).toBeNull();
    expect(exponentOf(series((size) => (size === 5000 ? 320 : 300)))).toBeNull();
  });

  it('of an answer is how many times the cheapest size the dearest costs', () => {
    expect(spreadOf(series((size) => (size === 100 ? 12 : 10)))).toBe(1.2);
  });
});
