import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers, ScoringKey } from '#scoring';
import { arbitraryFullAnswers, arbitraryKey } from './arbitrary-key.ts';
import { numberedAnswers, numberedKey } from './numbered-key.ts';
import { scaleResult, score, scoredScale } from './scored-scale.ts';

const key = numberedKey({
  length: 5,
  options: [1, 2, 3, 4, 5],
  scales: [{ id: 'scale', items: [1, 2, 3, 4, 5], minAnswered: 1 }],
});

/** What JSON, a link or a hand may put where an answer belongs. */
const HOSTILE: readonly unknown[] = [
  ...[0, 6, 2.5, -1, 1e308, Number.NaN, Infinity, -Infinity],
  ...['3', '', 'Declined', 'unanswered', null, true, [3], { valueOf: 3 }, 3n],
];

describe('answers', () => {
  it('A1: answers are found by item id, so that their order means nothing', () => {
    const forwards = numberedAnswers([1, 2, 3, 4, 5]);
    const backwards = Object.fromEntries(Object.entries(forwards).reverse());
    expect(score(key, backwards)).toEqual(score(key, forwards));
  });

  it('A1: an item without an answer is unanswered, and so is one whose answer is undefined', () => {
    const answers = { 'item-1': 4, 'item-2': undefined } as unknown as Answers;
    expect(score(key, answers).counts).toEqual({
      answered: 1,
      declined: 0,
      unanswered: 4,
      outside: 0,
      of: 5,
    });
  });

  it('A1: an answer under an id that the key does not know is ignored', () => {
    const answers = numberedAnswers([1, 2, 3, 4, 5]);
    expect(score(key, { ...answers, stranger: 5 })).toEqual(score(key, answers));
  });

  it('A2: an answer that the person declined is missing, and counted apart from unanswered', () => {
    const sheet = score(key, numberedAnswers([5, 'declined', 'declined', undefined, 5]));
    expect(sheet.counts).toEqual({ answered: 2, declined: 2, unanswered: 1, outside: 0, of: 5 });
    expect(scoredScale(sheet, 'scale').counts).toEqual(sheet.counts);
    expect(scoredScale(sheet, 'scale').score).toBe(5);
  });

  it('A3: a value outside the options is counted and never scored, whatever it is', () => {
    for (const hostile of HOSTILE) {
      const answers = { ...numberedAnswers([5, 5]), 'item-3': hostile } as unknown as Answers;
      const sheet = score(key, answers);
      expect(sheet.counts).toEqual({ answered: 2, declined: 0, unanswered: 2, outside: 1, of: 5 });
      expect(scoredScale(sheet, 'scale').score).toBe(5);
    }
  });

  it('A3: hostile values score as if the item had been left out', () => {
    fc.assert(
      fc.property(
        arbitraryKey.chain((any) => fc.tuple(fc.constant(any), arbitraryFullAnswers(any.items))),
        fc.constantFrom(...HOSTILE.filter((value) => value !== 0 && value !== -1)),
        fc.nat(),
        ([any, answers], hostile, pick) => {
          const item = any.items[pick % any.items.length];
          if (item === undefined || item.values.some((value) => value === hostile)) return;
          const entries = Object.entries(answers).filter(([id]) => id !== item.id);
          const without = score(any, Object.fromEntries(entries));
          const withHostile = score(
            any,
            Object.fromEntries([...entries, [item.id, hostile]]) as unknown as Answers,
          );
          expect(withHostile.counts.outside).toBe(1);
          expect(withHostile.pattern).toEqual(without.pattern);
          expect(withHostile.scales.map((scale) => ({ ...scale, counts: null }))).toEqual(
            without.scales.map((scale) => ({ ...scale, counts: null })),
          );
        },
      ),
    );
  });

  it('A4: an inherited value is nobody’s answer', () => {
    const inherited = Object.create(numberedAnswers([5, 5, 5, 5, 5])) as Answers;
    expect(score(key, inherited).counts.unanswered).toBe(5);
  });

  it('A4: items may be called as an object’s own workings are', () => {
    const ids = ['constructor', '__proto__', 'toString'];
    const odd: ScoringKey = {
      ...key,
      items: ids.map((id) => ({ id, facet: id, values: [1, 2, 3, 4, 5] })),
      scales: key.scales.map((scale) => ({
        ...scale,
        entries: ids.map((item) => ({ item, sign: 1, weight: 1 })),
        minAnswered: 3,
      })),
    };
    expect(score(odd, {}).counts.unanswered).toBe(3);
    const parsed = JSON.parse('{"constructor": 1, "__proto__": 2, "toString": 3}') as Answers;
    expect(scoredScale(score(odd, parsed), 'scale').score).toBeCloseTo(2, 12);
  });

  it('A5: a scale counts its own items only, and the four kinds add up', () => {
    const two = numberedKey({
      length: 5,
      options: [1, 2, 3, 4, 5],
      scales: [
        { id: 'first', items: [1, 2] },
        { id: 'second', items: [2, 3, 4] },
      ],
    });
    const sheet = score(two, numberedAnswers([1, 'declined', 9, undefined, 5]));
    expect(scaleResult(sheet, 'first').counts).toEqual({
      answered: 1,
      declined: 1,
      unanswered: 0,
      outside: 0,
      of: 2,
    });
    expect(scaleResult(sheet, 'second').counts).toEqual({
      answered: 0,
      declined: 1,
      unanswered: 1,
      outside: 1,
      of: 3,
    });
    expect(sheet.counts).toEqual({ answered: 2, declined: 1, unanswered: 1, outside: 1, of: 5 });
  });
});
