import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GROUNDING_MS, groundingAt } from '#content';

/** The steps in the order in which a clock that is looked at every tenth of a second meets them. */
const STEPS = Array.from({ length: GROUNDING_MS / 100 }, (_, index) => groundingAt(index * 100));

describe('the grounding exercise', () => {
  it('takes ninety seconds: sixty for breath, thirty for the senses', () => {
    expect(GROUNDING_MS).toBe(90_000);
    const breath = STEPS.filter((step) => step === 'in' || step === 'out');
    expect(breath).toHaveLength(600);
  });

  it('has something to do at every moment, and nothing before its end or after', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: GROUNDING_MS, maxExcluded: true, noNaN: true }),
        (ms) => {
          expect(groundingAt(ms)).not.toBeNull();
        },
      ),
    );
    expect(groundingAt(GROUNDING_MS)).toBeNull();
    expect(groundingAt(GROUNDING_MS + 1e9)).toBeNull();
  });

  it('breathes out longer than in, six times, then looks, listens and feels', () => {
    const runs = STEPS.filter((step, index) => step !== STEPS[index - 1]);
    expect(runs).toEqual([
      ...Array.from({ length: 6 }, () => ['in', 'out']).flat(),
      ...['see', 'hear', 'touch'],
    ]);
    const lengthOf = (name: string) => STEPS.filter((step) => step === name).length;
    expect(lengthOf('out')).toBeGreaterThan(lengthOf('in'));
  });
});
