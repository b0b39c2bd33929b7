import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorBand, type Position } from '#scoring';
import { arbitraryKeyAndAnswers } from './arbitrary-key.ts';
import { numberedAnswers, numberedKey } from './numbered-key.ts';
import { scaleResult, score, scoredScale } from './scored-scale.ts';

const HALF = 50 as Position;
const ASSUMED = { answered: 10, of: 10, reliability: 0.8, sd: 0.8, span: 4 };

describe('error', () => {
  // psychometrics: SD .80 and reliability .80 on 1 to 5 give SEM .358, 9 position points.
  it('B1: sd .80 and reliability .80 on 1 to 5 give 8.944 position units', () => {
    const { sem, reliability } = errorBand(HALF, ASSUMED);
    expect((sem * 4) / 100).toBeCloseTo(0.8 * Math.sqrt(0.2), 12);
    expect(sem).toBeCloseTo(8.94427191, 7);
    expect(reliability).toBeCloseTo(0.8, 12);
  });

  it('B2: answering fewer items lowers the reliability and widens the band', () => {
    const { sem, reliability } = errorBand(HALF, { ...ASSUMED, answered: 8 });
    const n = 8 / 10;
    const expected = (n * 0.8) / (1 + (n - 1) * 0.8);
    expect(reliability).toBeCloseTo(expected, 12);
    expect(sem).toBeCloseTo(0.8 * Math.sqrt(1 - expected) * 25, 10);
    expect(sem).toBeGreaterThan(errorBand(HALF, ASSUMED).sem);
  });

  it('B2: a missing answer widens the band of the scale it belongs to', () => {
    const key = numberedKey({
      length: 5,
      options: [1, 2, 3, 4, 5],
      scales: [{ id: 'scale', items: [1, 2, 3, 4, 5] }],
    });
    const scale = scoredScale(score(key, numberedAnswers([4, 4, 4, 4])), 'scale');
    const { band, wideBand, sem, reliability } = scale;
    expect({ band, wideBand, sem, reliability }).toEqual(
      errorBand(75 as Position, { answered: 4, of: 5, reliability: 0.8, sd: 0.8, span: 4 }),
    );
  });

  it('B2: for any key, answering one item more never widens the band', () => {
    fc.assert(
      fc.property(arbitraryKeyAndAnswers, fc.nat(), ({ key, answers }, pick) => {
        const open = key.items.filter((item) => typeof own(answers, item.id) !== 'number');
        const item = open[pick % Math.max(1, open.length)];
        if (item === undefined) return;
        const more = { ...answers, [item.id]: item.values[pick % item.values.length] ?? 0 };
        const before = score(key, answers);
        const after = score(key, more);
        for (const { id } of key.scales) {
          const [was, is] = [scaleResult(before, id), scaleResult(after, id)];
          if (was.status === 'scored' && is.status === 'scored') {
            expect(is.sem).toBeLessThanOrEqual(was.sem);
          }
        }
      }),
    );
  });

  it('B3: the band reaches 1 SEM and the wide band 1.645 SEM to either side', () => {
    const { sem, band, wideBand } = errorBand(HALF, ASSUMED);
    expect(band).toEqual({ low: 50 - sem, high: 50 + sem });
    expect(wideBand).toEqual({ low: 50 - 1.645 * sem, high: 50 + 1.645 * sem });
  });

  it('B3: bands end where the scale ends', () => {
    const nearTop = errorBand(95 as Position, ASSUMED);
    expect(nearTop.band.high).toBe(100);
    expect(nearTop.wideBand.high).toBe(100);
    expect(nearTop.band.low).toBeLessThan(95);
    const nearBottom = errorBand(5 as Position, ASSUMED);
    expect(nearBottom.band.low).toBe(0);
    expect(nearBottom.wideBand.low).toBe(0);
    expect(nearBottom.band.high).toBeGreaterThan(5);
  });

  it('B4: perfect reliability, at any number of answers, leaves no error', () => {
    for (const answered of [1, 3, 7, 10]) {
      const perfect = errorBand(HALF, { ...ASSUMED, answered, reliability: 1 });
      expect(perfect.sem).toBe(0);
      expect(perfect.reliability).toBe(1);
      expect(perfect.band).toEqual({ low: 50, high: 50 });
    }
    expect(errorBand(HALF, { ...ASSUMED, sd: 0 }).sem).toBe(0);
  });

  it('B4: no reliability at all makes the error as wide as the sd, whatever is answered', () => {
    for (const answered of [1, 3, 10]) {
      const none = errorBand(HALF, { ...ASSUMED, answered, reliability: 0 });
      expect(none.sem).toBeCloseTo(20, 12);
      expect(none.reliability).toBe(0);
    }
  });
});

function own(record: Readonly<Record<string, unknown>>, id: string): unknown {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
