import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerQuality,
  compileKey,
  scoreAnswers,
  type Answers,
  type PageTime,
  type QualityReport,
} from '#scoring';
import { arbitraryKeyAndAnswers } from './arbitrary-key.ts';
import { attachmentLikeKey, leaningAnswers, straightLine } from './attachment-like-key.ts';
import { numberedAnswers, numberedKey } from './numbered-key.ts';

const form = compileKey(attachmentLikeKey());

/** Seven pairs, 1 with 2 and so on, on the options given. */
function pairedKey(options: readonly number[]) {
  const odd = [1, 3, 5, 7, 9, 11, 13];
  const even = odd.map((number) => number + 1);
  return compileKey(
    numberedKey({
      length: 14,
      options,
      scales: [
        {
          id: 'scale',
          items: [...odd, ...even],
          reversed: even,
          pairs: odd.map((number) => [number, number + 1] as const),
        },
      ],
    }),
  );
}

function quality(answers: Answers, pageTimes: readonly PageTime[] = []): QualityReport {
  return answerQuality(form, answers, pageTimes);
}

/** Pages of six items, each open for so many ms. */
function pages(...times: readonly number[]): readonly PageTime[] {
  return times.map((ms) => ({ items: 6, ms, isUsable: true }));
}

const QUICK = pages(1, 1, 1, 1, 1, 1);
/** All of one mind: every reversed item answered as the opposite of the direct ones. */
const STEADY = leaningAnswers({ anxious: 1, avoidant: -1, disorganized: 0, secure: 2 });

describe('quality of the answers', () => {
  // Vector T17: all 3 gives 0, all 1 and all 5 give 4.
  it('Q4: inconsistency is the mean distance between an answer and its mirrored opposite', () => {
    expect(quality(straightLine(3))).toMatchObject({ inconsistency: 0, pairs: 8, flags: [] });
    expect(quality(straightLine(5)).inconsistency).toBe(4);
    expect(quality(straightLine(1)).inconsistency).toBe(4);
    expect(quality(STEADY).inconsistency).toBe(0);
    const key = pairedKey([1, 2, 3, 4, 5]);
    const one = numberedAnswers([4, 3, 5, 1]);
    expect(answerQuality(key, one)).toMatchObject({ inconsistency: 0.5, pairs: 2 });
  });

  it('Q4: it is in shares of the options’ own range, whatever their numbers', () => {
    const answers = [4, 3, 5, 1, 2, 2, 1, 1, 3, 5, 2, 4, 4, 1];
    const usual = answerQuality(pairedKey([1, 2, 3, 4, 5]), numberedAnswers(answers));
    const wide = answerQuality(
      pairedKey([0, 10, 20, 30, 40]),
      numberedAnswers(answers.map((answer) => 10 * (answer - 1))),
    );
    expect(wide.inconsistency).toBeCloseTo(usual.inconsistency ?? Number.NaN, 12);
    expect(wide.flags).toEqual(usual.flags);
    expect(answerQuality(pairedKey([0, 1]), numberedAnswers([1, 1])).inconsistency).toBe(4);
  });

  it('Q4: each item of a pair is read on its own options', () => {
    const key = attachmentLikeKey();
    const items = key.items.map((item) =>
      item.id === 'anxious-2' ? { ...item, values: [0, 1, 2] } : item,
    );
    const mixed = compileKey({ ...key, items });
    const said = (direct: number, reversed: number) =>
      answerQuality(mixed, { 'anxious-3': direct, 'anxious-2': reversed }).inconsistency;
    expect([said(5, 0), said(3, 1), said(1, 2), said(5, 2), said(4, 0)]).toEqual([0, 0, 0, 4, 1]);
  });

  it('Q4: flagged from 1.5 on, a tie included', () => {
    const key = pairedKey([1, 2, 3, 4, 5]);
    const apart = (...distances: readonly number[]) =>
      answerQuality(key, numberedAnswers(distances.flatMap((distance) => [1 + distance, 5])));
    expect(apart(1, 2, 1, 2, 1, 2)).toMatchObject({ inconsistency: 1.5, pairs: 6 });
    expect(apart(1, 2, 1, 2, 1, 2).flags).toContain('inconsistency');
    expect(apart(1, 2, 1, 2, 1, 1).flags).toEqual([]);
    expect(apart(2, 2, 2, 2, 2, 2).flags).toContain('inconsistency');
  });

  it('Q4: flagged only with six complete pairs; a missing half leaves its pair out', () => {
    const key = pairedKey([1, 2, 3, 4, 5]);
    const five = [5, 5, 5, 5, 5, 5, 5, 5, 5, 5];
    for (const rest of [[], [5], [undefined, 5], [5, 'declined'], ['declined', 5]] as const) {
      const report = answerQuality(key, numberedAnswers([...five, ...rest]));
      expect(report).toMatchObject({ inconsistency: 4, pairs: 5, flags: [] });
    }
    expect(answerQuality(key, numberedAnswers([...five, 5, 5])).flags).toContain('inconsistency');
    expect(answerQuality(key, {})).toMatchObject({ inconsistency: null, pairs: 0, flags: [] });
  });

  it('Q5: flagged when at least half of the pages were faster than 2 s an item', () => {
    expect(quality(STEADY, pages(11_999, 12_000))).toMatchObject({
      pages: 2,
      fastPages: 1,
      flags: ['page-time'],
    });
    expect(quality(STEADY, pages(12_000)).flags).toEqual([]);
    expect(quality(STEADY, pages(11_999, 12_000, 12_000)).flags).toEqual([]);
    expect(quality(STEADY, pages(0, 0, 12_000)).flags).toEqual(['page-time']);
    expect(quality(STEADY, [{ items: 1, ms: 1999, isUsable: true }]).flags).toEqual(['page-time']);
  });

  it('Q5: pages resumed, in a hidden tab, empty or of no sensible time do not count', () => {
    const unusable: readonly PageTime[] = [
      { items: 6, ms: 1, isUsable: false },
      { items: 0, ms: 1, isUsable: true },
      { items: 6, ms: -1, isUsable: true },
      { items: 6, ms: Number.NaN, isUsable: true },
    ];
    expect(quality(STEADY, unusable)).toMatchObject({ pages: 0, fastPages: 0, flags: [] });
    expect(quality(STEADY, [...unusable, ...pages(60_000)])).toMatchObject({ pages: 1, flags: [] });
    expect(quality(STEADY, [...unusable, ...pages(1)]).flags).toEqual(['page-time']);
    expect(quality(STEADY, [])).toMatchObject({ pages: 0, flags: [] });
  });

  it('Q6: a long run and no variability are no flags without a signal of their own kind', () => {
    expect(quality(straightLine(3)).flags).toEqual([]);
    expect(quality(straightLine(3)).spread).toMatchObject({ longestRun: 36, variability: 0 });
  });

  it('Q6: beside one of the two signals they count', () => {
    expect(quality(straightLine(3), QUICK).flags).toEqual([
      ...['page-time', 'long-run', 'no-variability'],
    ]);
    expect(quality(straightLine(5), QUICK).flags).toEqual([
      ...['inconsistency', 'page-time', 'long-run', 'no-variability'],
    ]);
  });

  it('Q6: a run is long from a third of the items on', () => {
    const run = (length: number) =>
      quality(
        Object.fromEntries(form.items.map(({ id }, at) => [id, at < length ? 5 : 1 + (at % 4)])),
        QUICK,
      ).flags;
    expect(run(12)).toContain('long-run');
    expect(run(11)).not.toContain('long-run');
  });

  it('Q6: no variability needs two answers, all alike', () => {
    expect(quality({ 'anxious-0': 3 }, QUICK).flags).toEqual(['page-time']);
    expect(quality({ 'anxious-0': 3, 'secure-1': 3 }, QUICK).flags).toEqual([
      ...['page-time', 'no-variability'],
    ]);
    expect(quality({ 'anxious-0': 3, 'secure-1': 4 }, QUICK).flags).toEqual(['page-time']);
  });

  it('Q7: what is missing is told', () => {
    const some = { 'anxious-0': 3, 'anxious-1': 'declined', 'anxious-2': 9 } as const;
    expect(quality(some).missing).toBe(35);
    expect(quality(STEADY).missing).toBe(0);
  });

  it('Q7: a sheet carries the same quality as the answers alone, with or without page times', () => {
    fc.assert(
      fc.property(arbitraryKeyAndAnswers, fc.boolean(), ({ key, answers }, isTimed) => {
        const compiled = compileKey(key);
        const times = isTimed ? QUICK : [];
        expect(scoreAnswers(compiled, answers, times).quality).toEqual(
          answerQuality(compiled, answers, times),
        );
        expect(scoreAnswers(compiled, answers)).toEqual(scoreAnswers(compiled, answers, []));
      }),
    );
  });

  it('Q7: page times change no score, count or level', () => {
    fc.assert(
      fc.property(arbitraryKeyAndAnswers, ({ key, answers }) => {
        const compiled = compileKey(key);
        const slow = scoreAnswers(compiled, answers);
        const quick = scoreAnswers(compiled, answers, QUICK);
        expect(quick.scales).toEqual(slow.scales);
        expect(quick.counts).toEqual(slow.counts);
        expect(quick.identical).toBe(slow.identical);
        expect(quick.pattern?.overlay).toBe(slow.pattern?.overlay);
      }),
    );
  });

  it('Q4: evenly random answers lie about 1.6 apart, as published', () => {
    const answers = fc.tuple(...form.items.map(() => fc.integer({ min: 1, max: 5 })));
    const found = fc
      .sample(answers, { numRuns: 2000, seed: 1 })
      .map((values) =>
        quality(Object.fromEntries(form.items.map(({ id }, at) => [id, values[at] ?? 0]))),
      );
    const mean =
      found.reduce((sum, { inconsistency }) => sum + (inconsistency ?? 0), 0) / found.length;
    expect(mean).toBeGreaterThan(1.5);
    expect(mean).toBeLessThan(1.7);
  });
});
