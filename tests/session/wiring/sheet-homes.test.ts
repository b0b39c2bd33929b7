import { describe, expect, it } from 'vitest';
import { currentSheet, readAnswerSheet, type AnswerSheet } from '#session';
import { wake } from '#wiring';
import { contentOf, fakeStorage } from '../../storage/fake-storage.ts';
import { entry, itemIds } from '../kit/form.ts';
import { openTab, type Tab } from './a-tab.ts';

const ref = { id: entry.id, version: entry.version, digest: entry.digest };
const [first = '', second = ''] = itemIds;

function storedIn(storage: Storage): readonly AnswerSheet[] {
  return Object.entries(contentOf(storage)).flatMap(([key, text]) => {
    const reading = readAnswerSheet(text);
    return key.startsWith('mooring.sheet.') && reading.ok ? [reading.sheet] : [];
  });
}

function answer({ wiring }: Tab, item: string, code: string): void {
  wiring.keeper.answer({ questionnaire: ref, turn: 0, language: 'en' }, item, code);
}

/** A tab with one finished check, kept or not. */
function finished(isKept: boolean, storage = fakeStorage(), tabStorage = fakeStorage()) {
  const tab = openTab(storage, tabStorage);
  answer(tab, first, '4');
  tab.wiring.keeper.finish(entry.id, isKept);
  const [sheet] = tab.wiring.session.getState().sheets;
  if (sheet === undefined) throw new Error('No sheet');
  return { ...tab, sheet };
}

const full = () =>
  fakeStorage(
    {},
    {
      setItem: () => {
        throw new DOMException('No room.', 'QuotaExceededError');
      },
    },
  );

describe('a finished check', () => {
  it('that was not kept leaves the device, and a reload of its tab brings it back', async () => {
    const { sheet, storage, tabStorage } = finished(false);
    expect(storedIn(storage)).toEqual([]);
    expect(storedIn(tabStorage)).toEqual([sheet]);
    const { wiring } = openTab(storage, tabStorage);
    await wake(wiring);
    expect(wiring.session.getState()).toMatchObject({ sheets: [sheet], tabOnly: [sheet.id] });
    const other = openTab(storage);
    await wake(other.wiring);
    expect(other.wiring.session.getState().sheets).toEqual([]);
  });

  it('that was kept stays on the device', () => {
    const { sheet, storage, tabStorage } = finished(true);
    expect(storedIn(storage)).toEqual([sheet]);
    expect(storedIn(tabStorage)).toEqual([]);
  });

  it('that was opened is the one shown after a reload, though another was begun later', async () => {
    const { storage, tabStorage, wiring, sheet } = finished(true);
    wiring.keeper.begin(ref, 'en', []);
    wiring.keeper.open(entry.id, sheet.sitting);
    const reloaded = openTab(storage, tabStorage);
    await wake(reloaded.wiring);
    expect(currentSheet(reloaded.wiring.session.getState(), entry.id)).toEqual(sheet);
    const other = openTab(storage);
    await wake(other.wiring);
    expect(currentSheet(other.wiring.session.getState(), entry.id)).not.toEqual(sheet);
  });

  it('can be kept later, and taken off again, whole each time', () => {
    const { sheet, storage, tabStorage, wiring } = finished(false);
    wiring.keeper.keep([sheet.id], true);
    expect([storedIn(storage), storedIn(tabStorage)]).toEqual([[sheet], []]);
    wiring.keeper.keep([sheet.id], false);
    expect([storedIn(storage), storedIn(tabStorage)]).toEqual([[], [sheet]]);
  });

  it('that is in the tab alone stays there when an answer is changed or a name given', () => {
    const tab = finished(false);
    answer(tab, second, '2');
    tab.wiring.keeper.rename(tab.sheet.id, 'In spring');
    expect(storedIn(tab.storage)).toEqual([]);
    expect(storedIn(tab.tabStorage)).toEqual(tab.wiring.session.getState().sheets);
    expect(storedIn(tab.tabStorage)[0]?.label).toBe('In spring');
  });

  it('is put back to where it was when it was removed', () => {
    for (const isKept of [true, false]) {
      const { sheet, storage, tabStorage, wiring } = finished(isKept);
      wiring.keeper.remove(sheet.id);
      expect([storedIn(storage), storedIn(tabStorage)]).toEqual([[], []]);
      wiring.keeper.restore(sheet);
      expect(storedIn(isKept ? storage : tabStorage)).toEqual([sheet]);
      expect(storedIn(isKept ? tabStorage : storage)).toEqual([]);
    }
  });

  it('stays in the tab where the device has no room, and the person is told', () => {
    const { sheet, tabStorage, wiring } = finished(false, full());
    wiring.keeper.keep([sheet.id], true);
    expect(storedIn(tabStorage)).toEqual([sheet]);
    expect(wiring.session.getState()).toMatchObject({ keeping: 'full', tabOnly: [sheet.id] });
  });

  it('asked to be kept where the device has no room is in the tab, with its last answers, after a reload too', async () => {
    let isFull = false;
    const storage = fakeStorage();
    const filling: Storage = Object.assign(Object.create(storage) as Storage, {
      setItem: (key: string, text: string) => {
        if (isFull) throw new DOMException('No room.', 'QuotaExceededError');
        storage.setItem(key, text);
      },
    });
    const tab = openTab(filling);
    answer(tab, first, '4');
    isFull = true;
    answer(tab, second, '2');
    tab.wiring.keeper.finish(entry.id, true);
    const [sheet] = tab.wiring.session.getState().sheets;
    const reloaded = openTab(filling, tab.tabStorage);
    await wake(reloaded.wiring);
    expect(reloaded.wiring.session.getState()).toMatchObject({
      sheets: [{ ...sheet, answers: { [first]: '4', [second]: '2' } }],
      tabOnly: [sheet?.id],
    });
  });

  it('is gone from the tab too when everything is removed', () => {
    const { tabStorage, wiring } = finished(false);
    wiring.keeper.removeAll();
    expect(contentOf(tabStorage)).toEqual({});
    expect(wiring.session.getState()).toMatchObject({ sheets: [], tabOnly: [] });
  });
});

describe('a shared device', () => {
  it('writes a finished check into no storage, and cannot be made to', () => {
    const tab = openTab();
    tab.wiring.keeper.setShared(true);
    answer(tab, first, '4');
    tab.wiring.keeper.finish(entry.id, true);
    const ids = tab.wiring.session.getState().sheets.map(({ id }) => id);
    tab.wiring.keeper.keep(ids, true);
    expect(tab.wiring.session.getState().tabOnly).toEqual(ids);
    expect(contentOf(tab.storage)).toEqual({});
    expect(storedIn(tab.tabStorage)).toEqual([]);
  });

  it('leaves what was kept before, also when its result is looked at again, until it is taken off', () => {
    const { sheet, storage, wiring } = finished(true);
    wiring.keeper.setShared(true);
    wiring.keeper.finish(entry.id, false);
    expect(storedIn(storage)).toEqual([sheet]);
    wiring.keeper.keep([sheet.id], false);
    expect(storedIn(storage)).toEqual([]);
  });

  it('puts back on the device what it had kept before, when its removal is undone', () => {
    const { sheet, storage, wiring } = finished(true);
    wiring.keeper.setShared(true);
    wiring.keeper.remove(sheet.id);
    wiring.keeper.restore(sheet);
    expect(storedIn(storage)).toEqual([sheet]);
    expect(wiring.session.getState().keeping).toBe('chosen');
  });

  it('takes away nothing that could not be read', () => {
    const tabStorage = fakeStorage({ 'mooring.sheet.x': 'spoilt' });
    const { wiring } = openTab(fakeStorage(), tabStorage);
    wiring.keeper.setShared(true);
    expect(contentOf(tabStorage)['mooring.sheet.x']).toBe('spoilt');
  });

  it('takes an unkept result out of the tab’s storage: it is in memory alone', () => {
    const { sheet, tabStorage, wiring } = finished(false);
    wiring.keeper.setShared(true);
    expect(storedIn(tabStorage)).toEqual([]);
    expect(wiring.session.getState().sheets).toEqual([sheet]);
  });
});
