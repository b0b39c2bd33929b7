import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileKey, scoreAnswers, type Answers, type ScoreSheet } from '#scoring';
import { arbitraryKey, arbitraryKeyAndAnswers } from './arbitrary-key.ts';
import { MIRRORED } from './mirrored-levels.ts';
import { numberedAnswers, numberedKey } from './numbered-key.ts';
import { scaleResult, score, scoredScale, scoredScales } from './scored-scale.ts';

/** All numbers of a sheet, the distances apart. */
function finiteNumbers(sheet: ScoreSheet): readonly number[] {
  return scoredScales(sheet).flatMap((scale) => [
    ...[scale.score, scale.position, scale.sem, scale.reliability],
    ...[scale.band.low, scale.band.high, scale.wideBand.low, scale.wideBand.high],
    ...scale.facets.map((facet) => facet.position),
  ]);
}

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

describe('the whole', () => {
  it('G1: the same key and answers give the same sheet, and nothing given is changed', () => {
    fc.assert(
      fc.property(arbitraryKeyAndAnswers, ({ key, answers }) => {
        const copy = structuredClone(key);
        const first = score(frozen(key), frozen(answers));
        expect(score(key, answers)).toEqual(first);
        expect(key).toEqual(copy);
      }),
    );
  });

  it('G2: any record of answers gives a sheet of finite numbers within their ranges', () => {
    fc.assert(
      fc.property(
        arbitraryKey,
        fc.dictionary(fc.constantFrom('q1', 'q2', 'constructor', '', 'x'), fc.anything()),
        (key, junk) => {
          const sheet = score(key, junk as Answers);
          expect(finiteNumbers(sheet).filter((number) => !Number.isFinite(number))).toEqual([]);
          const { answered, declined, unanswered, outside, of } = sheet.counts;
          expect(answered + declined + unanswered + outside).toBe(of);
        },
      ),
    );
  });

  it('G2: positions and bands stay within 0 to 100, and each scale is scored or says why not', () => {
    fc.assert(
      fc.property(arbitraryKeyAndAnswers, ({ key, answers }) => {
        const sheet = score(key, answers);
        expect(sheet.scales.map((scale) => scale.id)).toEqual(key.scales.map((scale) => scale.id));
        expect(finiteNumbers(sheet).filter((number) => !Number.isFinite(number))).toEqual([]);
        for (const { position, band, wideBand, distance } of scoredScales(sheet)) {
          const ends = [0, wideBand.low, band.low, position, band.high, wideBand.high, 100];
          expect(ends).toEqual([...ends].sort((left, right) => left - right));
          expect(distance).not.toBeNaN();
        }
      }),
    );
  });

  // Law T16: permuting items changes nothing but the runs.
  it('G3: the order of items, scales and answers changes no result', () => {
    fc.assert(
      fc.property(arbitraryKeyAndAnswers, ({ key, answers }) => {
        const { quality, ...sheet } = score(key, answers);
        const { quality: turnedQuality, ...turned } = score(
          { ...key, items: key.items.toReversed(), scales: key.scales.toReversed() },
          Object.fromEntries(Object.entries(answers).reverse()),
        );
        expect({ ...turned, scales: turned.scales.toReversed() }).toEqual(sheet);
        expect(turnedQuality.pairs).toBe(quality.pairs);
        expect(turnedQuality.inconsistency ?? -1).toBeCloseTo(quality.inconsistency ?? -1, 9);
      }),
    );
  });

  it('G3: the order of a scale’s entries changes no score', () => {
    fc.assert(
      fc.property(arbitraryKeyAndAnswers, ({ key, answers }) => {
        const scales = key.scales.map((scale) => ({
          ...scale,
          entries: scale.entries.toReversed(),
        }));
        const turned = score({ ...key, scales }, answers);
        for (const scale of scoredScales(score(key, answers))) {
          const other = scoredScale(turned, scale.id);
          expect(other.position).toBeCloseTo(scale.position, 9);
          expect(other.score).toBeCloseTo(scale.score, 9);
          expect(other.sem).toBeCloseTo(scale.sem, 9);
        }
      }),
    );
  });

  it('G3: one compiled key scores many sheets, each as if it were the only one', () => {
    fc.assert(
      fc.property(arbitraryKeyAndAnswers, ({ key, answers }) => {
        const compiled = compileKey(key);
        const first = scoreAnswers(compiled, answers);
        scoreAnswers(compiled, {});
        expect(scoreAnswers(compiled, answers)).toEqual(first);
      }),
    );
  });

  // Law T16: flipping all keys takes p to 100 - p.
  it('G5: flipping every sign mirrors every position and level, and no error', () => {
    fc.assert(
      fc.property(arbitraryKeyAndAnswers, ({ key, answers }) => {
        const scales = key.scales.map((scale) => ({
          ...scale,
          entries: scale.entries.map((entry) => ({
            ...entry,
            sign: entry.sign === 1 ? (-1 as const) : (1 as const),
          })),
        }));
        const flipped = score({ ...key, scales, midpoint: 50 }, answers);
        for (const scale of scoredScales(score({ ...key, midpoint: 50 }, answers))) {
          const other = scoredScale(flipped, scale.id);
          expect(other.position).toBeCloseTo(100 - scale.position, 9);
          expect(other.sem).toBe(scale.sem);
          expect(other.level).toBe(MIRRORED[scale.level]);
        }
      }),
    );
  });

  // Law T16: all in the middle.
  it('L1: for any key, all answers in the middle are position 50, distance 0 and no clear pattern', () => {
    fc.assert(
      fc.property(arbitraryKey, (key) => {
        const items = key.items.map((item) => ({ ...item, values: [-3, 0, 3] }));
        const sheet = score(
          { ...key, items, midpoint: 50 },
          Object.fromEntries(items.map(({ id }) => [id, 0])),
        );
        const scored = scoredScales(sheet);
        expect(scored.map(({ position, distance, level }) => [position, distance, level])).toEqual(
          scored.map(() => [50, 0, 'middle']),
        );
        expect(sheet.pattern?.statement.kind ?? 'no-clear-pattern').not.toMatch(
          /clear$|leaning|blend/,
        );
      }),
    );
  });

  it('S3: the worked example of the specification comes out as printed', () => {
    const key = numberedKey({
      length: 5,
      options: [1, 2, 3, 4, 5],
      scales: [{ id: 'scale', items: [1, 2, 3, 4, 5], reversed: [3], minAnswered: 4 }],
    });
    const sheet = score(key, numberedAnswers([4, 5, 2, 4, 'declined']));
    const scale = scoredScale(sheet, 'scale');
    expect(scale).toMatchObject({ status: 'scored', role: 'other', position: 81.25, score: 4.25 });
    expect(scale.reliability).toBeCloseTo(0.7619, 4);
    expect(scale.sem).toBeCloseTo(9.759, 3);
    expect(scale.band.low).toBeCloseTo(71.49, 2);
    expect(scale.band.high).toBeCloseTo(91.01, 2);
    expect(scale.wideBand.low).toBeCloseTo(65.2, 2);
    expect(scale.wideBand.high).toBeCloseTo(97.3, 2);
    expect(scale.distance).toBeCloseTo(3.202, 3);
    expect(scale.level).toBe('high');
    expect(scale.counts).toEqual({ answered: 4, declined: 1, unanswered: 0, outside: 0, of: 5 });
    expect(scaleResult(sheet, 'scale')).toBe(scale);
  });
});
