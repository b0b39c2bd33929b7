import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  after as timeAfter,
  answerItem,
  clearAnswer,
  finishSheet,
  readAnswerSheet,
  startSheet,
} from '#session';
import { anyCode, anyItem, anySheet, BEGUN, blank, frozen, LATER, LATEST } from './kit/sheets.ts';

describe('a sheet that is begun', () => {
  it('holds nothing but its questionnaire, its language and one time', () => {
    expect(blank).toMatchObject({ language: 'en', startedAt: BEGUN, updatedAt: BEGUN });
    expect(blank).toMatchObject({ format: 3, finishedAt: null, answers: {} });
  });

  it('takes its name and its clock from outside, so that the same start gives the same sheet', () => {
    const { id, sitting, target, questionnaire, language } = blank;
    expect(startSheet({ id, sitting, target, questionnaire, language, now: BEGUN })).toEqual(blank);
  });
});

describe('answering', () => {
  it('twice with the same answer is answering once', () => {
    fc.assert(
      fc.property(anySheet, anyItem, anyCode, (sheet, item, code) => {
        const once = answerItem(frozen(sheet), item, code, LATER);
        expect(answerItem(once, item, code, LATEST)).toBe(once);
      }),
    );
  });

  it('keeps the last of two answers to one item', () => {
    fc.assert(
      fc.property(anySheet, anyItem, anyCode, anyCode, (sheet, item, first, second) => {
        const changed = answerItem(
          answerItem(frozen(sheet), item, first, LATER),
          item,
          second,
          LATER,
        );
        expect(changed.answers[item]).toBe(second);
      }),
    );
  });

  it('different items in either order gives the same sheet', () => {
    fc.assert(
      fc.property(
        anySheet,
        fc.uniqueArray(anyItem, { minLength: 2, maxLength: 2 }),
        fc.tuple(anyCode, anyCode),
        (sheet, [one = '', other = ''], [oneCode, otherCode]) => {
          frozen(sheet);
          const forth = answerItem(answerItem(sheet, one, oneCode, LATER), other, otherCode, LATER);
          const back = answerItem(answerItem(sheet, other, otherCode, LATER), one, oneCode, LATER);
          expect(forth).toEqual(back);
        },
      ),
    );
  });

  it('changes that item and the time of the last answer, and nothing else', () => {
    fc.assert(
      fc.property(anySheet, anyItem, anyCode, (sheet, item, code) => {
        const before = structuredClone(sheet);
        const after = answerItem(frozen(sheet), item, code, LATER);
        const isNew = before.answers[item] !== code;
        expect(after).toEqual({
          ...before,
          updatedAt: isNew ? timeAfter(before.updatedAt, LATER) : before.updatedAt,
          answers: { ...before.answers, [item]: code },
        });
        expect(sheet).toEqual(before);
      }),
    );
  });
});

describe('taking an answer back', () => {
  it('after giving it leaves the sheet as before, but for the time', () => {
    fc.assert(
      fc.property(anySheet, anyItem, anyCode, (sheet, item, code) => {
        const without = clearAnswer(frozen(sheet), item, LATER);
        const back = clearAnswer(answerItem(frozen(without), item, code, LATER), item, LATEST);
        expect(back).toEqual({ ...without, updatedAt: back.updatedAt });
      }),
    );
  });

  it('that was never given changes nothing', () => {
    fc.assert(
      fc.property(anySheet, anyItem, (sheet, item) => {
        const without = clearAnswer(frozen(sheet), item, LATER);
        expect(item in without.answers).toBe(false);
        expect(clearAnswer(without, item, LATEST)).toBe(without);
      }),
    );
  });

  it.each(['constructor', 'toString', '__proto__'])(
    'does not mistake %s, which every object has, for an answer',
    (name) => {
      expect(clearAnswer(blank, name, LATER)).toBe(blank);
      expect(answerItem(blank, name, '1', LATER).answers).toHaveProperty([name], '1');
    },
  );
});

describe('finishing', () => {
  it('counts the first time, and leaves every answer as it is', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const once = finishSheet(frozen(sheet), LATER);
        expect(once.finishedAt).toBe(sheet.finishedAt ?? timeAfter(sheet.updatedAt, LATER));
        expect(once.answers).toEqual(sheet.answers);
        expect(finishSheet(once, LATEST)).toBe(once);
      }),
    );
  });

  it('does not close the sheet: an answer can still be changed', () => {
    const finished = finishSheet(blank, LATER);
    const changed = answerItem(finished, 'depending-1', '4', LATEST);
    expect(changed).toMatchObject({ finishedAt: LATER, updatedAt: LATEST });
  });
});

describe('a clock that was set back, or far ahead', () => {
  it('never makes a later change look older, nor gives a time that cannot be read', () => {
    const change = fc.record({
      item: anyItem,
      code: anyCode,
      now: fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true }),
    });
    fc.assert(
      fc.property(anySheet, fc.array(change), (sheet, changes) => {
        let held = sheet;
        for (const { item, code, now } of changes) {
          const next = answerItem(held, item, code, now.toISOString());
          expect(next.updatedAt >= held.updatedAt).toBe(true);
          held = next;
        }
        const finished = finishSheet(held, BEGUN);
        expect(finished.updatedAt >= held.updatedAt).toBe(true);
        expect(readAnswerSheet(JSON.stringify(finished))).toEqual({ ok: true, sheet: finished });
      }),
    );
  });
});
