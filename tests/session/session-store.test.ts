import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSessionStore, currentSheet, currentSitting, putSheet, removeSheet } from '#session';
import { anySheet, BEGUN, blank, frozen, LATER, LATEST } from './kit/sheets.ts';

const state = createSessionStore().getState();
const someSheets = fc.uniqueArray(anySheet, { selector: ({ id }) => id, maxLength: 5 });

describe('a session', () => {
  it('begins asleep and empty, in a store of its own', () => {
    expect(state).toEqual({
      sheets: [],
      setAside: [],
      opened: {},
      tabOnly: [],
      keeping: 'device',
      saving: 'done',
      answeredElsewhere: null,
      notes: { texts: {}, home: 'memory' },
      hasUnread: false,
      isAwake: false,
    });
    const one = createSessionStore();
    one.setState({ isAwake: true });
    expect(createSessionStore().getState().isAwake).toBe(false);
  });

  it('holds one sheet of each name, the last one put in', () => {
    fc.assert(
      fc.property(someSheets, anySheet, (sheets, sheet) => {
        const before = frozen({ ...state, sheets });
        const once = putSheet(before, sheet);
        const changed = { ...sheet, updatedAt: LATEST };
        const twice = putSheet(once, changed);
        expect(twice.sheets.filter(({ id }) => id === sheet.id)).toEqual([changed]);
        expect(twice.sheets).toHaveLength(once.sheets.length);
      }),
    );
  });

  it('without a sheet that was put in is as before', () => {
    fc.assert(
      fc.property(someSheets, (sheets) => {
        const before = frozen({ ...state, sheets: sheets.filter(({ id }) => id !== blank.id) });
        expect(removeSheet(putSheet(before, blank), blank.id)).toEqual(before);
        expect(removeSheet(before, 'nobody')).toEqual(before);
      }),
    );
  });
});

describe('the current sheet', () => {
  const older = { ...blank, id: 'older', startedAt: BEGUN };
  const newer = { ...blank, id: 'newer', startedAt: LATER };
  const foreign = {
    ...blank,
    id: 'foreign',
    startedAt: LATEST,
    questionnaire: { ...blank.questionnaire, id: 'another' },
  };

  it('is the one of its questionnaire that was begun last, in whatever order they lie', () => {
    for (const sheets of [
      [older, newer, foreign],
      [foreign, newer, older],
    ]) {
      expect(currentSheet({ ...state, sheets }, blank.questionnaire.id)).toBe(newer);
    }
  });

  it('does not change because an older one was answered later', () => {
    const touched = putSheet({ ...state, sheets: [older, newer] }, { ...older, updatedAt: LATEST });
    expect(currentSheet(touched, blank.questionnaire.id)).toBe(newer);
  });

  it('is nothing where there is none', () => {
    expect(currentSheet(state, blank.questionnaire.id)).toBeNull();
    expect(currentSheet({ ...state, sheets: [foreign] }, blank.questionnaire.id)).toBeNull();
  });
});

describe('the current sitting', () => {
  const withAnswer = (sheet: typeof blank, updatedAt: string) => ({ ...sheet, updatedAt });
  const freshly = (held: typeof state) => ({ ...held, sheets: [...held.sheets] });

  it('is looked for once in a list of sheets', () => {
    const held = { ...state, sheets: [blank] };
    const sitting = currentSitting(held, blank.questionnaire.id);
    expect(currentSitting(held, blank.questionnaire.id)).toBe(sitting);
  });

  it('after any change of a sheet is the one that looking through all of them finds', () => {
    const anyTime = fc.constantFrom(BEGUN, LATER, LATEST);
    const anyHeld = fc.uniqueArray(
      fc.record({ sheet: anySheet, startedAt: anyTime, sitting: fc.constantFrom('a', 'b', 'c') }),
      { selector: ({ sheet }) => sheet.id, minLength: 1, maxLength: 5 },
    );
    const anyOpened = fc.constantFrom(undefined, 'a', 'b');
    fc.assert(
      fc.property(
        anyHeld,
        anyOpened,
        fc.nat(4),
        anyTime,
        anyTime,
        (all, opened, at, now, begun) => {
          const { questionnaire } = blank;
          const sheets = all.map(({ sheet, ...rest }) => ({ ...sheet, ...rest, questionnaire }));
          const before = {
            ...state,
            sheets,
            opened: opened === undefined ? {} : { [questionnaire.id]: opened },
          };
          const sheet = sheets[at % sheets.length] ?? blank;
          for (const changed of [withAnswer(sheet, now), { ...sheet, startedAt: begun }]) {
            currentSitting(before, questionnaire.id);
            const after = putSheet(before, changed);
            expect(currentSitting(after, questionnaire.id)).toEqual(
              currentSitting(freshly(after), questionnaire.id),
            );
          }
        },
      ),
    );
  });
});
