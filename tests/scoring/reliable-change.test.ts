import { describe, expect, it } from 'vitest';
import { reliableChange } from '#scoring';

// Vector T9 (Jacobson & Truax 1991): 32.5 to 47.5, SD 7.5, r .80.
const TAKES = { before: 32.5, after: 47.5, sd: 7.5, retest: 0.8 };

describe('two takes', () => {
  it('C1: the error of a difference is larger than that of one take', () => {
    const { sem, differenceError } = reliableChange(TAKES);
    expect(sem).toBeCloseTo(3.354, 3);
    expect(differenceError).toBeCloseTo(4.743, 3);
  });

  it('C2: the index of the published example is 3.162', () => {
    const { change, index } = reliableChange(TAKES);
    expect(change).toBe(15);
    expect(index).toBeCloseTo(3.162, 3);
    expect(reliableChange({ ...TAKES, before: 47.5, after: 32.5 })).toMatchObject({ change: -15 });
  });

  it('C2: without error any change is endless and none is 0', () => {
    expect(reliableChange({ ...TAKES, retest: 1 }).index).toBe(Infinity);
    expect(reliableChange({ ...TAKES, sd: 0, after: 30 }).index).toBe(-Infinity);
    expect(reliableChange({ ...TAKES, sd: 0, after: 32.5 })).toMatchObject({
      index: 0,
      isBeyondNoise: false,
    });
    expect(reliableChange({ before: 0, after: 1e-9, sd: 0, retest: 1 }).index).toBe(0);
  });

  // psychometrics 2.6: at r .65 the detectable change is 1.64 SD.
  it('C3: the threshold is told in score units', () => {
    const { threshold } = reliableChange({ before: 0, after: 0, sd: 1, retest: 0.65 });
    expect(threshold).toBeCloseTo(1.64, 2);
  });

  it('C3: a change counts only beyond the noise, up or down, and a tie does not', () => {
    const { threshold } = reliableChange(TAKES);
    const moved = (change: number) =>
      reliableChange({ ...TAKES, after: TAKES.before + change }).isBeyondNoise;
    expect(moved(threshold + 0.001)).toBe(true);
    expect(moved(-threshold - 0.001)).toBe(true);
    expect(moved(threshold)).toBe(false);
    expect(moved(-threshold)).toBe(false);
    expect(moved(threshold - 0.001)).toBe(false);
  });
});
