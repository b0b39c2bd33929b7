import { describe, expect, it } from 'vitest';
import type { Answers } from '#scoring';
import { attachmentLikeKey, leaningAnswers, straightLine } from './attachment-like-key.ts';
import { scaleResult, score, scoredScale } from './scored-scale.ts';

const key = attachmentLikeKey();

/** What other self-checks get wrong on these sheets. */
describe('sheets on which others go wrong', () => {
  it('P1: a blank sheet has no score and says what is missing', () => {
    const sheet = score(key, {});
    expect(sheet.scales.map((scale) => scale.status)).toEqual([
      ...['not-enough-answers', 'not-enough-answers', 'not-enough-answers', 'not-enough-answers'],
    ]);
    expect(sheet.pattern).toEqual({
      statement: { kind: 'not-enough-answers', missing: ['anxious', 'avoidant'] },
      overlay: false,
      consistency: null,
      demoted: false,
    });
    expect(sheet.counts).toEqual({ answered: 0, declined: 0, unanswered: 36, outside: 0, of: 36 });
    expect(sheet.identical).toBe(false);
  });

  it('P1: half a sheet shows the scales that it can and names the axis that it cannot', () => {
    const half = straightLine(3, ['anxious', 'secure']);
    const sheet = score(key, { ...half, 'anxious-1': 4 });
    expect(sheet.pattern?.statement).toEqual({ kind: 'not-enough-answers', missing: ['avoidant'] });
    expect(scoredScale(sheet, 'anxious').score).toBeCloseTo(3.1, 12);
    expect(scaleResult(sheet, 'avoidant').status).toBe('not-enough-answers');
  });

  it('P6: a sheet in the middle of every scale is no clear pattern, not the first label', () => {
    const evened = Object.fromEntries(
      Object.keys(straightLine(3)).map((id) => [id, id.endsWith('0') ? 4 : 3]),
    );
    expect(score(key, evened).pattern?.statement).toEqual({
      kind: 'no-clear-pattern',
      because: 'both-middle',
    });
  });

  it('P5: a tie of two regions is a blend that names both, in the order of the axes', () => {
    expect(score(key, leaningAnswers({ anxious: 1 })).pattern?.statement).toEqual({
      kind: 'blend',
      regions: ['anxious-leaning', 'mixed-high'],
    });
    expect(score(key, leaningAnswers({ avoidant: 1 })).pattern?.statement).toEqual({
      kind: 'blend',
      regions: ['avoidant-leaning', 'mixed-high'],
    });
  });

  it('P2: always choosing the option in the same place means nothing about a style', () => {
    const first = score(key, straightLine(1)).pattern?.statement;
    const last = score(key, straightLine(5)).pattern?.statement;
    expect(first).toEqual(last);
  });

  it('S4: highest on one dimension reads 100 there, not a share of a sum', () => {
    const sheet = score(
      key,
      leaningAnswers({ anxious: 2, avoidant: 2, disorganized: 2, secure: 2 }),
    );
    expect(sheet.scales.map((scale) => scoredScale(sheet, scale.id).position)).toEqual([
      ...[100, 100, 100, 100],
    ]);
    expect(sheet.pattern?.statement).toEqual({ kind: 'clear', region: 'mixed-high' });
  });

  it('K1: the four regions come out where the answers point', () => {
    const regionFor = (anxious: number, avoidant: number) =>
      score(key, leaningAnswers({ anxious, avoidant })).pattern?.statement;
    expect(regionFor(-2, -2)).toEqual({ kind: 'clear', region: 'secure-leaning' });
    expect(regionFor(2, -2)).toEqual({ kind: 'clear', region: 'anxious-leaning' });
    expect(regionFor(-2, 2)).toEqual({ kind: 'clear', region: 'avoidant-leaning' });
    expect(regionFor(2, 2)).toEqual({ kind: 'clear', region: 'mixed-high' });
  });

  it('M4: two skipped items change how sure a scale is, not where it stands', () => {
    const whole = score(key, leaningAnswers({ anxious: 1 }));
    const entries = Object.entries(leaningAnswers({ anxious: 1 }));
    const skipped: Answers = Object.fromEntries(
      entries.filter(([id]) => id !== 'anxious-1' && id !== 'anxious-4'),
    );
    const before = scoredScale(whole, 'anxious');
    const after = scoredScale(score(key, skipped), 'anxious');
    expect(after.position).toBe(before.position);
    expect(after.sem).toBeGreaterThan(before.sem);
  });
});
