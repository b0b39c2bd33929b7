import { describe, expect, it } from 'vitest';
import { currentSheet, readAnswerSheet, type AnswerSheet } from '#session';
import { contentOf, fakeStorage } from '../../storage/fake-storage.ts';
import { entry, itemIds } from '../kit/form.ts';
import { openTab, type Tab } from './a-tab.ts';

const ref = { id: entry.id, version: entry.version, digest: entry.digest };
const place = { questionnaire: ref, turn: 0, language: 'en' };
const [first = '', second = ''] = itemIds;
const HOST = { theirs: 'untouched' };

function sheetOf({ wiring }: Tab): AnswerSheet {
  const sheet = currentSheet(wiring.session.getState(), entry.id);
  if (sheet === null) throw new Error('No sheet');
  return sheet;
}

/** The sheets that lie on the device, read as the next visit would. */
function storedIn(storage: Storage): readonly AnswerSheet[] {
  return Object.entries(contentOf(storage)).flatMap(([key, text]) => {
    const reading = readAnswerSheet(text);
    return key.startsWith('mooring.sheet.') && reading.ok ? [reading.sheet] : [];
  });
}

function answer({ wiring }: Tab, item: string, code: string): void {
  wiring.keeper.answer(place, item, code);
}

function refusing(name: 'QuotaExceededError' | 'SecurityError'): Storage {
  return fakeStorage(HOST, {
    setItem: () => {
      throw new DOMException('No.', name);
    },
  });
}

describe('an answer', () => {
  it('is on the device before anything else can happen, the very first one too', () => {
    const tab = openTab();
    answer(tab, first, '4');
    expect(storedIn(tab.storage)).toEqual([sheetOf(tab)]);
    expect(sheetOf(tab).answers).toEqual({ [first]: '4' });
    answer(tab, second, '2');
    expect(storedIn(tab.storage)).toEqual([sheetOf(tab)]);
  });

  it('that says nothing new writes nothing', () => {
    const tab = openTab();
    answer(tab, first, '4');
    const before = contentOf(tab.storage);
    answer(tab, first, '4');
    tab.wiring.keeper.clear(place, second);
    expect(contentOf(tab.storage)).toEqual(before);
  });

  it('can be taken back, on the device too', () => {
    const tab = openTab();
    answer(tab, first, '4');
    tab.wiring.keeper.clear(place, first);
    expect(storedIn(tab.storage)[0]?.answers).toEqual({});
  });

  it('goes to the sheet that was begun last', () => {
    const tab = openTab();
    answer(tab, first, '4');
    tab.wiring.keeper.begin(ref, 'en', []);
    answer(tab, first, '1');
    expect(storedIn(tab.storage).map(({ answers }) => answers[first])).toEqual(['4', '1']);
  });

  it('keeps the time of the first finish, however often the result is asked for', () => {
    const tab = openTab();
    answer(tab, first, '4');
    tab.wiring.keeper.finish(entry.id, true);
    const { finishedAt } = sheetOf(tab);
    tab.wiring.keeper.finish(entry.id, true);
    expect(sheetOf(tab).finishedAt).toBe(finishedAt);
    expect(storedIn(tab.storage)[0]?.finishedAt).toBe(finishedAt);
  });

  it('taken back or finished where there is no sheet starts none', () => {
    const tab = openTab();
    tab.wiring.keeper.clear(place, first);
    tab.wiring.keeper.finish(entry.id, true);
    expect(tab.wiring.session.getState().sheets).toEqual([]);
    expect(contentOf(tab.storage)).toEqual({});
  });
});

describe('storage that will not have an answer', () => {
  it.each([
    ['SecurityError', 'refused'],
    ['QuotaExceededError', 'full'],
  ] as const)('(%s) leaves it in memory, and the person is told "%s"', (name, keeping) => {
    const tab = openTab(refusing(name));
    answer(tab, first, '4');
    answer(tab, second, '2');
    expect(sheetOf(tab).answers).toEqual({ [first]: '4', [second]: '2' });
    expect(tab.wiring.session.getState().keeping).toBe(keeping);
    expect(contentOf(tab.storage)).toEqual(HOST);
  });

  it('and then will is trusted again, with everything given so far', () => {
    const roomy = fakeStorage();
    let isFull = true;
    const storage = fakeStorage(HOST, {
      setItem: (key, text) => {
        if (isFull) throw new DOMException('No room.', 'QuotaExceededError');
        roomy.setItem(key, text);
      },
    });
    const tab = openTab(storage);
    answer(tab, first, '4');
    isFull = false;
    answer(tab, second, '2');
    expect(tab.wiring.session.getState().keeping).toBe('device');
    expect(storedIn(roomy)).toEqual([sheetOf(tab)]);
  });
});

describe('a shared device', () => {
  it('keeps no unfinished answer', () => {
    const tab = openTab();
    tab.wiring.keeper.setShared(true);
    tab.wiring.keeper.begin(ref, 'en', []);
    answer(tab, first, '4');
    expect(sheetOf(tab).answers).toEqual({ [first]: '4' });
    expect(tab.wiring.session.getState().keeping).toBe('chosen');
    expect(contentOf(tab.storage)).toEqual({});
  });

  it('loses the stored copy of an unfinished check and keeps a finished one', () => {
    const tab = openTab();
    answer(tab, first, '1');
    tab.wiring.keeper.finish(entry.id, true);
    tab.wiring.keeper.begin(ref, 'en', []);
    answer(tab, first, '5');
    expect(storedIn(tab.storage)).toHaveLength(2);
    tab.wiring.keeper.setShared(true);
    expect(storedIn(tab.storage).map(({ answers }) => answers[first])).toEqual(['1']);
    expect(sheetOf(tab).answers[first]).toBe('5');
  });

  it('that is one’s own after all keeps what the tab holds', () => {
    const tab = openTab();
    tab.wiring.keeper.setShared(true);
    answer(tab, first, '4');
    tab.wiring.keeper.setShared(false);
    expect(storedIn(tab.storage)).toEqual([sheetOf(tab)]);
    expect(tab.wiring.session.getState().keeping).toBe('device');
  });

  it('that is one’s own after all keeps what was finished meanwhile for as long as the tab', () => {
    const tab = openTab();
    tab.wiring.keeper.setShared(true);
    answer(tab, first, '4');
    tab.wiring.keeper.finish(entry.id, true);
    expect(storedIn(tab.tabStorage)).toEqual([]);
    tab.wiring.keeper.setShared(false);
    expect(storedIn(tab.tabStorage)).toEqual([sheetOf(tab)]);
    expect(storedIn(tab.storage)).toEqual([]);
  });
});

describe('removing', () => {
  it('a check takes it off the device and out of the tab, and putting it back undoes that', () => {
    const tab = openTab();
    answer(tab, first, '4');
    const sheet = sheetOf(tab);
    tab.wiring.keeper.remove(sheet.id);
    expect(contentOf(tab.storage)).toEqual({});
    expect(tab.wiring.session.getState().sheets).toEqual([]);
    tab.wiring.keeper.restore(sheet);
    expect(storedIn(tab.storage)).toEqual([sheet]);
    expect(sheetOf(tab)).toEqual(sheet);
  });

  it('one that could not be read removes that one alone', () => {
    const tab = openTab(fakeStorage({ 'mooring.sheet.a': '{', 'mooring.sheet.b': '{' }));
    const aside = ['sheet.a', 'sheet.b'].map((key) => ({ key, problem: 'unreadable' as const }));
    tab.wiring.session.setState({ setAside: aside });
    tab.wiring.keeper.removeSetAside('sheet.a');
    expect(contentOf(tab.storage)).toEqual({ 'mooring.sheet.b': '{' });
    expect(tab.wiring.session.getState().setAside).toEqual([aside[1]]);
  });

  it('everything removes everything of ours, and nothing of the site that it stands on', () => {
    const tab = openTab(fakeStorage({ ...HOST, 'mooring.sheet.odd': '{' }));
    answer(tab, first, '4');
    tab.wiring.setPreferences({ theme: 'dark' });
    tab.wiring.keeper.begin(ref, 'en', []);
    tab.wiring.keeper.removeAll();
    expect(contentOf(tab.storage)).toEqual(HOST);
    expect(tab.wiring.session.getState()).toMatchObject({ sheets: [], setAside: [] });
  });
});

describe('preferences', () => {
  it('are kept apart from answers, and not at all on a shared device', () => {
    const tab = openTab();
    tab.wiring.setPreferences({ theme: 'dark' });
    expect(contentOf(tab.storage)).toEqual({ 'mooring.preferences': '{"theme":"dark"}' });
    const shared = openTab();
    shared.wiring.keeper.setShared(true);
    shared.wiring.setPreferences({ theme: 'dark' });
    expect(shared.wiring.preferences.getState()).toEqual({ theme: 'dark' });
    expect(contentOf(shared.storage)).toEqual({});
  });
});
