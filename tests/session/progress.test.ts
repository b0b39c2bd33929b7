import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Questionnaire } from '#instrument';
import { answerItem, DECLINED, expectedMinutes, pageOf, progressOf, shortfalls } from '#session';
import { itemIds, pages, questionnaire } from './kit/form.ts';
import { anySheet, answeredWith, blank, LATER } from './kit/sheets.ts';

const [first = '', second = ''] = itemIds;

describe('progress', () => {
  it('of no sheet and of a blank sheet is nothing yet, with every item open in its order', () => {
    const nothing = { answered: 0, declined: 0, unanswered: itemIds, of: 36 };
    expect(progressOf(questionnaire, null)).toEqual(nothing);
    expect(progressOf(questionnaire, blank)).toEqual(nothing);
  });

  it('counts a declined item as dealt with, apart from the answered ones', () => {
    const sheet = answeredWith(['4', DECLINED]);
    const progress = progressOf(questionnaire, sheet);
    expect(progress).toMatchObject({ answered: 1, declined: 1 });
    expect(progress.unanswered).toEqual(itemIds.slice(2));
  });

  it('adds up, whatever the sheet holds', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const { answered, declined, unanswered, of } = progressOf(questionnaire, sheet);
        expect(answered + declined + unanswered.length).toBe(of);
        expect(unanswered.some((item) => item in sheet.answers)).toBe(false);
      }),
    );
  });

  it('does not take what every object has for an answer, whatever an item is called', () => {
    const [item] = questionnaire.items;
    if (item === undefined) throw new Error('No items');
    const odd: Questionnaire = { ...questionnaire, items: [{ ...item, id: 'constructor' }] };
    expect(progressOf(odd, blank).unanswered).toEqual(['constructor']);
  });
});

describe('the page of an item', () => {
  it('counts from 1, and is the first one for an item on no page', () => {
    expect(pageOf(pages, first)).toBe(1);
    expect(pageOf(pages, itemIds.at(-1))).toBe(pages.length);
    expect(pageOf(pages, 'nowhere')).toBe(1);
    expect(pageOf(pages, undefined)).toBe(1);
    expect(pageOf([], first)).toBe(1);
  });

  it('holds the item, for every item', () => {
    for (const item of itemIds) {
      expect(pages[pageOf(pages, item) - 1]).toContain(item);
    }
  });
});

describe('shortfalls', () => {
  it('name every scale of a blank sheet with what it needs', () => {
    const short = shortfalls(questionnaire, null);
    expect(Object.fromEntries(short.map(({ scale, needed }) => [scale, needed]))).toEqual({
      anxious: 8,
      avoidant: 8,
      disorganized: 7,
      secure: 7,
    });
    expect(short.map(({ scale }) => scale)).toEqual(questionnaire.scales.map(({ id }) => id));
    expect(short.filter(({ answered }) => answered > 0)).toEqual([]);
    expect(shortfalls(questionnaire, blank)).toEqual(short);
  });

  it('are none once everything is answered, and all again when everything is declined', () => {
    expect(shortfalls(questionnaire, answeredWith(itemIds.map(() => '3')))).toEqual([]);
    expect(shortfalls(questionnaire, answeredWith(itemIds.map(() => DECLINED)))).toHaveLength(4);
  });

  it('end exactly at the number of answers that is needed', () => {
    const anxious = questionnaire.scales.find(({ id }) => id === 'anxious');
    const items = anxious?.items.map(({ item }) => item) ?? [];
    const some = (count: number) =>
      items.slice(0, count).reduce((sheet, item) => answerItem(sheet, item, '2', LATER), blank);
    const scalesShort = (count: number) =>
      shortfalls(questionnaire, some(count)).find(({ scale }) => scale === 'anxious');
    expect(scalesShort(7)).toEqual({ scale: 'anxious', answered: 7, needed: 8 });
    expect(scalesShort(8)).toBeUndefined();
  });

  it('do not count an answer to an item of another scale', () => {
    const sheet = answerItem(answerItem(blank, first, '1', LATER), second, '1', LATER);
    const total = shortfalls(questionnaire, sheet).reduce((sum, { answered }) => sum + answered, 0);
    expect(total).toBe(2);
  });
});

describe('the expected time', () => {
  it('is in whole minutes, never none, and never shorter for more statements', () => {
    expect([0, 1, 5, 16, 20, 36].map(expectedMinutes)).toEqual([1, 1, 1, 3, 4, 8]);
  });
});
