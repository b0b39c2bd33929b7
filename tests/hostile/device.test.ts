import { beforeAll, describe, expect, it } from 'vitest';
import { putNote, readNotes } from '#session';
import { followOtherTabs, openFile, openNotes, takeInHanded, wake, writeNote } from '#wiring';
import { itemIds } from '../session/kit/form.ts';
import { answeredWith } from '../session/kit/sheets.ts';
import { openTab } from '../session/wiring/a-tab.ts';
import { contentOf, fakeStorage } from '../storage/fake-storage.ts';
import { measureWork } from '../kit/measure-work.ts';
import { BOMBS, FAMILIES, MEMBERS } from './kit/corpus.ts';
import { allFaults, PATIENCE_MS, type Door } from './kit/watch.ts';

const mine = answeredWith(['1', '2', '3']);
const MINE = { [`mooring.sheet.${mine.id}`]: JSON.stringify(mine) };

async function wokenWith(held: Readonly<Record<string, string>>, inTab = {}) {
  const tab = openTab(fakeStorage(held), fakeStorage(inTab));
  await wake(tab.wiring);
  return tab;
}

/** What may hold anything: keys of ours, with a text in the key and in the value. */
function littered(texts: readonly string[]): Readonly<Record<string, string>> {
  const keys = ['sheet.', 'homework.', 'opened.', ''];
  return Object.fromEntries(
    texts.flatMap((text) => keys.map((key) => [`mooring.${key}${text}`, text])),
  );
}

describe('a device whose storage is full of hostile texts', () => {
  // The first one to wake reads the program itself from the disk, which is not what is measured.
  beforeAll(() => wokenWith(MINE));

  it.each(Object.entries(FAMILIES))(
    'wakes with all %s in it, shows the sheet that was there, and touches nothing',
    async (_family, members) => {
      const held = { ...littered(members), ...MINE };
      const inTab = littered(members);
      const { given, tookMs } = await measureWork(() => wokenWith(held, inTab));
      expect(tookMs).toBeLessThan(PATIENCE_MS);
      const { wiring, storage, tabStorage } = given;
      const { sheets, setAside, isAwake, hasUnread } = wiring.session.getState();
      expect([sheets, isAwake, hasUnread]).toEqual([[mine], true, false]);
      expect(setAside.every(({ problem }) => problem === 'unreadable')).toBe(true);
      expect(setAside.length).toBeGreaterThanOrEqual(members.length);
      expect(contentOf(storage)).toEqual(held);
      expect(contentOf(tabStorage)).toEqual(inTab);
    },
  );

  const placed: readonly string[] = ['preferences', 'notes', 'key', 'desk', 'invite', 'sheet.x'];
  it.each(placed)('wakes with each of them, and with bombs, under “%s”', async (key) => {
    const door: Door = {
      name: key,
      isKept: async (text) => {
        const held = { ...MINE, [`mooring.${key}`]: text };
        const { wiring, storage } = await wokenWith(held);
        await openNotes(wiring);
        const { sheets, notes } = wiring.session.getState();
        return (
          sheets.length === 1 &&
          Object.keys(notes.texts).length === 0 &&
          JSON.stringify(contentOf(storage)) === JSON.stringify(held)
        );
      },
    };
    expect(await allFaults(door, MEMBERS)).toEqual([]);
    // Of the others, none is read before somebody asks for it.
    const isReadAtOnce = ['preferences', 'notes', 'sheet.x'].includes(key);
    const bombs = isReadAtOnce ? Object.values(BOMBS) : [];
    expect(
      await allFaults(
        door,
        bombs.map((make) => make()),
      ),
    ).toEqual([]);
  });
});

describe('an open tab', () => {
  it('loses nothing to what another tab, a file or a window hands it', async () => {
    const { wiring, storage } = await wokenWith(MINE);
    const heard: ((event: StorageEvent) => void)[] = [];
    followOtherTabs(wiring, {
      addEventListener: (_type: string, listener: unknown) => {
        heard.push(listener as (event: StorageEvent) => void);
      },
    });
    const isWhole = () =>
      JSON.stringify(wiring.session.getState().sheets) === JSON.stringify([mine]);
    const doors: readonly Door[] = [
      {
        name: 'an event of storage',
        isKept: (text) => {
          for (const key of [text, `mooring.${text}`, `mooring.sheet.${text}`, 'mooring.sheet.x']) {
            for (const hear of heard) hear({ key, newValue: text } as StorageEvent);
          }
          return isWhole();
        },
      },
      {
        name: 'a file',
        isKept: async (text) => !(await openFile(wiring, text)).ok && isWhole(),
      },
      {
        name: 'a handed sheet',
        isKept: async (text) => {
          await takeInHanded(wiring, [text, JSON.stringify({ ...mine, label: 7, id: text })]);
          return isWhole();
        },
      },
    ];
    for (const door of doors) expect(await allFaults(door, MEMBERS)).toEqual([]);
    expect(contentOf(storage)).toEqual(MINE);
  });

  it('keeps what is typed letter for letter, and reads it back so', async () => {
    const { wiring, storage } = await wokenWith(MINE);
    const door: Door = {
      name: 'typing',
      isKept: (text) => {
        wiring.keeper.rename(mine.id, text);
        writeNote(wiring, 'a-note', text);
        const { sheets, notes } = wiring.session.getState();
        const [sheet] = sheets;
        const isNoted = text.trim() === '' || notes.texts['a-note'] === text.slice(0, 4000);
        const isNamed = sheet?.label === null || text.includes(sheet?.label ?? '\u0000\u0000');
        return isNoted && isNamed && Object.keys(sheet?.answers ?? {}).length === 3;
      },
    };
    expect(await allFaults(door, MEMBERS)).toEqual([]);
    const again = await wokenWith(contentOf(storage));
    expect(again.wiring.session.getState().sheets).toEqual(wiring.session.getState().sheets);
    expect(again.wiring.session.getState().sheets[0]?.answers[itemIds[0] ?? '']).toBe('1');
  });

  it('writes and reads a note of any letters', () => {
    const notes = MEMBERS.reduce((all, text, at) => putNote(all, `n${at}`, text.slice(0, 400)), {});
    expect(readNotes(JSON.stringify({ format: 1, notes }))).toEqual({ ok: true, notes });
  });
});
