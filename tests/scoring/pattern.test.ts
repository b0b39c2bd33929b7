import { describe, expect, it } from 'vitest';
import {
  compileKey,
  findPattern,
  scoreAnswers,
  type Level,
  type PatternKey,
  type PatternResult,
  type PatternStatement,
} from '#scoring';
import { attachmentLikeKey, leaningAnswers, straightLine } from './attachment-like-key.ts';
import { scaleResult, score, scoredScale } from './scored-scale.ts';

const PATTERN: PatternKey = {
  axes: ['x', 'y'],
  regions: { lowLow: 'LL', highLow: 'HL', lowHigh: 'LH', highHigh: 'HH' },
  overlay: 'over',
  consistency: 'calm',
};

function patternOf(levels: Readonly<Record<string, Level>>, isIdentical = false): PatternResult {
  return findPattern(PATTERN, new Map(Object.entries(levels)), isIdentical);
}

function doubtful(levels: Readonly<Record<string, Level>>): PatternResult {
  return findPattern(PATTERN, new Map(Object.entries(levels)), false, true);
}

function statementOf(x: Level, y: Level): PatternStatement {
  return patternOf({ x, y }).statement;
}

describe('pattern', () => {
  it('P1: without an axis there is no pattern, and the missing axes are named in order', () => {
    expect(patternOf({ x: 'high' }).statement).toEqual({
      kind: 'not-enough-answers',
      missing: ['y'],
    });
    expect(patternOf({ y: 'high' }).statement).toEqual({
      kind: 'not-enough-answers',
      missing: ['x'],
    });
    expect(patternOf({}).statement).toEqual({ kind: 'not-enough-answers', missing: ['x', 'y'] });
  });

  it('P1: it is told before identical answers, with the overlay and without a note', () => {
    expect(patternOf({ x: 'high', over: 'high', calm: 'high' })).toEqual({
      statement: { kind: 'not-enough-answers', missing: ['y'] },
      overlay: true,
      consistency: null,
      demoted: false,
    });
    expect(patternOf({ x: 'high', over: 'high' }, true)).toEqual({
      statement: { kind: 'not-enough-answers', missing: ['y'] },
      overlay: false,
      consistency: null,
      demoted: false,
    });
  });

  it('P2: swapping the axes swaps the regions, and nothing else decides', () => {
    const swapped: PatternKey = { ...PATTERN, axes: ['y', 'x'] };
    const levels = new Map<string, Level>([
      ['y', 'low'],
      ['x', 'high'],
    ]);
    expect(findPattern(PATTERN, levels, false).statement).toEqual({ kind: 'clear', region: 'HL' });
    expect(findPattern(swapped, levels, false).statement).toEqual({ kind: 'clear', region: 'LH' });
  });

  it('P2: a key without a pattern gets none', () => {
    const sheet = score(attachmentLikeKey({ pattern: null }), leaningAnswers({ anxious: 2 }));
    expect(sheet.pattern).toBeNull();
  });

  it('P3: two definite axes give a clear region, named by first then second axis', () => {
    expect(statementOf('low', 'low')).toEqual({ kind: 'clear', region: 'LL' });
    expect(statementOf('high', 'low')).toEqual({ kind: 'clear', region: 'HL' });
    expect(statementOf('low', 'high')).toEqual({ kind: 'clear', region: 'LH' });
    expect(statementOf('high', 'high')).toEqual({ kind: 'clear', region: 'HH' });
  });

  it('P4: with one or both axes only leaning, the statement leans', () => {
    expect(statementOf('leaning-low', 'low')).toEqual({ kind: 'leaning', region: 'LL' });
    expect(statementOf('high', 'leaning-low')).toEqual({ kind: 'leaning', region: 'HL' });
    expect(statementOf('leaning-low', 'leaning-high')).toEqual({ kind: 'leaning', region: 'LH' });
    expect(statementOf('leaning-high', 'high')).toEqual({ kind: 'leaning', region: 'HH' });
  });

  it('P5: with one axis in the middle both neighbours are named, its low end first', () => {
    for (const side of ['high', 'leaning-high'] as const) {
      expect(statementOf('middle', side)).toEqual({ kind: 'blend', regions: ['LH', 'HH'] });
      expect(statementOf(side, 'middle')).toEqual({ kind: 'blend', regions: ['HL', 'HH'] });
    }
    for (const side of ['low', 'leaning-low'] as const) {
      expect(statementOf('middle', side)).toEqual({ kind: 'blend', regions: ['LL', 'HL'] });
      expect(statementOf(side, 'middle')).toEqual({ kind: 'blend', regions: ['LL', 'LH'] });
    }
  });

  it('P6: with both axes in the middle no clear pattern is an ordinary result', () => {
    expect(patternOf({ x: 'middle', y: 'middle', calm: 'high' })).toEqual({
      statement: { kind: 'no-clear-pattern', because: 'both-middle' },
      overlay: false,
      consistency: null,
      demoted: false,
    });
  });

  it('P7: the overlay is told when its own scale is high, and only then', () => {
    const at = (over: Level) => patternOf({ x: 'low', y: 'low', over }).overlay;
    expect(at('high')).toBe(true);
    expect([at('leaning-high'), at('middle'), at('leaning-low'), at('low')]).toEqual([
      ...[false, false, false, false],
    ]);
    expect(patternOf({ x: 'high', y: 'high' }).overlay).toBe(false);
  });

  it('P7: the overlay stands beside any statement and changes none', () => {
    for (const [x, y] of [
      ['high', 'low'],
      ['middle', 'low'],
      ['middle', 'middle'],
    ] as const) {
      const beside = patternOf({ x, y, over: 'high' });
      expect(beside).toEqual({ ...patternOf({ x, y }), overlay: true });
    }
  });

  it('P7: high on both axes is not the overlay, and the overlay is not high on both axes', () => {
    const key = attachmentLikeKey();
    const mixed = score(key, leaningAnswers({ anxious: 2, avoidant: 2, disorganized: -1 }));
    expect(mixed.pattern).toMatchObject({
      statement: { kind: 'clear', region: 'mixed-high' },
      overlay: false,
    });
    const disorganized = score(key, leaningAnswers({ disorganized: 2 }));
    expect(disorganized.pattern).toMatchObject({
      statement: { kind: 'no-clear-pattern', because: 'both-middle' },
      overlay: true,
    });
  });

  it('P8: a high or low third scale that points the other way is noted', () => {
    expect(patternOf({ x: 'high', y: 'high', calm: 'high' }).consistency).toBe(
      'high-beside-both-high',
    );
    expect(patternOf({ x: 'leaning-high', y: 'high', calm: 'high' }).consistency).toBe(
      'high-beside-both-high',
    );
    expect(patternOf({ x: 'low', y: 'low', calm: 'low' }).consistency).toBe('low-beside-both-low');
    expect(patternOf({ x: 'low', y: 'leaning-low', calm: 'low' }).consistency).toBe(
      'low-beside-both-low',
    );
  });

  it('P8: nothing is noted where the answers agree, lean only, or stand elsewhere', () => {
    const quiet: readonly (readonly [Level, Level, Level])[] = [
      ['high', 'high', 'low'],
      ['high', 'high', 'leaning-high'],
      ['low', 'low', 'high'],
      ['low', 'low', 'leaning-low'],
      ['high', 'low', 'high'],
      ['high', 'low', 'low'],
      ['low', 'high', 'low'],
      ['low', 'high', 'high'],
      ['middle', 'high', 'high'],
      ['low', 'middle', 'low'],
    ];
    for (const [x, y, calm] of quiet) {
      expect(patternOf({ x, y, calm }).consistency).toBeNull();
    }
    expect(patternOf({ x: 'high', y: 'high' }).consistency).toBeNull();
  });

  it('P8: a key may do without overlay and consistency scale', () => {
    const bare: PatternKey = { ...PATTERN, overlay: null, consistency: null };
    const levels = new Map<string, Level>([
      ['x', 'high'],
      ['y', 'high'],
      ['over', 'high'],
      ['calm', 'high'],
    ]);
    expect(findPattern(bare, levels, false)).toEqual({
      statement: { kind: 'clear', region: 'HH' },
      overlay: false,
      consistency: null,
      demoted: false,
    });
  });

  it('P9: identical answers withhold pattern, overlay and note', () => {
    expect(patternOf({ x: 'high', y: 'high', over: 'high', calm: 'high' }, true)).toEqual({
      statement: { kind: 'no-clear-pattern', because: 'identical-answers' },
      overlay: false,
      consistency: null,
      demoted: false,
    });
  });

  // Vector T17, with the guard: all 1, all 3, all 5 on the 36-item form.
  it('P9: a sheet answered all alike has its scores and no pattern', () => {
    for (const [answer, scores] of [
      [1, [2.2, 2.2, 2, 2]],
      [3, [3, 3, 3, 3]],
      [5, [3.8, 3.8, 4, 4]],
    ] as const) {
      const sheet = score(attachmentLikeKey(), straightLine(answer));
      expect(sheet.identical).toBe(true);
      expect(sheet.pattern).toEqual({
        statement: { kind: 'no-clear-pattern', because: 'identical-answers' },
        overlay: false,
        consistency: null,
        demoted: false,
      });
      sheet.scales.forEach((scale, at) => {
        expect(scoredScale(sheet, scale.id).score).toBeCloseTo(scores[at] ?? Number.NaN, 12);
      });
    }
  });

  // Vector T17, without the guard: what it is there to withhold.
  it('P9: without the guard the same sheets would claim a pattern', () => {
    const { scales } = attachmentLikeKey();
    const unguarded = attachmentLikeKey({
      identicalFrom: 37,
      scales: scales.map((scale) => ({ ...scale, antonymPairs: [] })),
    });
    expect(score(unguarded, straightLine(3)).pattern?.statement).toEqual({
      kind: 'no-clear-pattern',
      because: 'both-middle',
    });
    expect(score(unguarded, straightLine(5)).pattern).toEqual({
      statement: { kind: 'clear', region: 'mixed-high' },
      overlay: true,
      consistency: 'high-beside-both-high',
      demoted: false,
    });
    expect(score(unguarded, straightLine(1)).pattern).toEqual({
      statement: { kind: 'clear', region: 'secure-leaning' },
      overlay: false,
      consistency: 'low-beside-both-low',
      demoted: false,
    });
  });

  it('P9: the guard begins at its number of answers, and one other answer lifts it', () => {
    const line = straightLine(5);
    expect(score(attachmentLikeKey({ identicalFrom: 36 }), line).identical).toBe(true);
    expect(score(attachmentLikeKey({ identicalFrom: 37 }), line).identical).toBe(false);
    expect(score(attachmentLikeKey(), { ...line, 'secure-3': 4 }).identical).toBe(false);
    expect(score(attachmentLikeKey(), { ...line, 'anxious-0': 4 }).identical).toBe(false);
  });

  it('P9: declined and unanswered items neither make nor break identical answers', () => {
    const line = { ...straightLine(5), 'anxious-4': 'declined', 'secure-1': 9 } as const;
    const sheet = score(attachmentLikeKey(), line);
    expect(sheet.identical).toBe(true);
    expect(scaleResult(sheet, 'anxious').status).toBe('scored');
    expect(score(attachmentLikeKey({ identicalFrom: 1 }), {}).identical).toBe(false);
    expect(score(attachmentLikeKey(), straightLine('declined')).identical).toBe(false);
  });

  it('P10: two flags make a clear statement a leaning one, and leave the overlay', () => {
    expect(doubtful({ x: 'high', y: 'low', over: 'high' })).toEqual({
      statement: { kind: 'leaning', region: 'HL' },
      overlay: true,
      consistency: null,
      demoted: true,
    });
  });

  it('P10: a leaning statement or a blend becomes no clear pattern, because of the quality', () => {
    const quiet = {
      statement: { kind: 'no-clear-pattern', because: 'answer-quality' },
      overlay: false,
      consistency: null,
      demoted: true,
    };
    expect(doubtful({ x: 'leaning-high', y: 'high', calm: 'high' })).toEqual(quiet);
    expect(doubtful({ x: 'middle', y: 'low', calm: 'low' })).toEqual(quiet);
  });

  it('P10: the note stays beside a statement that still names a region', () => {
    expect(doubtful({ x: 'high', y: 'high', calm: 'high' }).consistency).toBe(
      'high-beside-both-high',
    );
  });

  it('P10: what claims nothing stays as it is', () => {
    expect(doubtful({ x: 'high' })).toEqual(patternOf({ x: 'high' }));
    expect(doubtful({ x: 'middle', y: 'middle' })).toEqual(patternOf({ x: 'middle', y: 'middle' }));
    const levels = new Map<string, Level>([
      ['x', 'high'],
      ['y', 'high'],
    ]);
    expect(findPattern(PATTERN, levels, true, true)).toEqual(
      findPattern(PATTERN, levels, true, false),
    );
  });

  it('P10: one flag changes nothing, two do, and no score follows them', () => {
    const sure = leaningAnswers({ anxious: 2, avoidant: 2, disorganized: 0, secure: -1 });
    const key = compileKey(attachmentLikeKey());
    const quick = [{ items: 6, ms: 1, isUsable: true }];
    const atEase = scoreAnswers(key, sure);
    const oneFlag = scoreAnswers(key, sure, quick);
    expect(oneFlag.quality.flags).toEqual(['page-time']);
    expect(oneFlag.pattern).toEqual(atEase.pattern);
    const torn = { ...straightLine(5), 'anxious-0': 4 };
    expect(scoreAnswers(key, torn).quality.flags).toEqual(['inconsistency', 'long-run']);
    expect(scoreAnswers(key, torn).pattern).toMatchObject({
      statement: { kind: 'leaning', region: 'mixed-high' },
      demoted: true,
    });
  });
});
