import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { currentSheet } from '#session';
import { openJournal, type Journal, type JournalEntry } from '#storage';
import { followOtherTabs, wake } from '#wiring';
import { contentOf, fakeStorage } from '../../storage/fake-storage.ts';
import { entry, itemIds } from '../kit/form.ts';
import { answeredWith } from '../kit/sheets.ts';
import { openTab } from './a-tab.ts';

beforeEach(() => {
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const { id, version, digest } = entry;
const place = { questionnaire: { id, version, digest }, turn: 0, language: 'en' };
const [first = '', second = '', third = ''] = itemIds;

function journalOf(factory: IDBFactory): Journal {
  return openJournal([() => factory]);
}

/** A browser that was killed before it wrote any storage to its disk: only what was noted is left. */
async function killedAfter(answers: readonly (readonly [item: string, code: string | null])[]) {
  const factory = new IDBFactory();
  const storage = fakeStorage();
  const { wiring } = openTab(storage, fakeStorage(), journalOf(factory));
  await wake(wiring);
  for (const [item, code] of answers) {
    if (code === null) wiring.keeper.clear(place, item);
    else wiring.keeper.answer(place, item, code);
  }
  await vi.waitFor(() => {
    expect(wiring.session.getState().saving).toBe('done');
  });
  return { factory, storage };
}

async function wokenAgain(factory: IDBFactory, storage = fakeStorage(), journal?: Journal) {
  const tab = openTab(storage, fakeStorage(), journal ?? journalOf(factory));
  await wake(tab.wiring);
  return tab;
}

function answersOf({ wiring }: ReturnType<typeof openTab>) {
  return currentSheet(wiring.session.getState(), id, 0)?.answers;
}

describe('after the browser was killed', () => {
  it('every answer that was noted is there again, and what was taken back is not', async () => {
    const { factory } = await killedAfter([
      [first, '1'],
      [second, '2'],
      [first, '4'],
      [second, null],
      [third, 'declined'],
    ]);
    const tab = await wokenAgain(factory);
    expect(answersOf(tab)).toEqual({ [first]: '4', [third]: 'declined' });
    expect(Object.keys(contentOf(tab.storage))).toHaveLength(1);
  });

  it('of two copies of what was noted, the later one of each answer counts', async () => {
    const [{ factory }, behind] = [
      await killedAfter([
        [first, '4'],
        [second, '2'],
      ]),
      new IDBFactory(),
    ];
    for (const noted of await journalOf(factory).read()) {
      const { item, ...rest } = noted as JournalEntry;
      if (item === first) await journalOf(behind).note({ ...rest, item, text: '1', notedMs: 1 });
    }
    for (const places of [
      [factory, behind],
      [behind, factory],
    ]) {
      const journal = openJournal(places.map((place) => () => place));
      const tab = await wokenAgain(factory, fakeStorage(), journal);
      expect(answersOf(tab)).toEqual({ [first]: '4', [second]: '2' });
    }
  });

  it('a sheet that was removed does not come back', async () => {
    const { factory, storage } = await killedAfter([[first, '1']]);
    const before = contentOf(storage);
    const { wiring } = await wokenAgain(factory, storage);
    for (const sheet of wiring.session.getState().sheets) wiring.keeper.remove(sheet.id);
    await vi.waitFor(() => {
      expect(wiring.session.getState().saving).toBe('done');
    });
    // Killed again, with the storage as it was before.
    const tab = await wokenAgain(factory, fakeStorage(before));
    expect([answersOf(tab), contentOf(tab.storage)]).toEqual([undefined, {}]);
  });

  it('what comes back is noted anew: killed once more before the disk has it, it comes back again', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const { factory } = await killedAfter([[first, '1']]);
      vi.setSystemTime(Date.now() + 59_000);
      const { storage } = await wokenAgain(factory);
      vi.setSystemTime(Date.now() + 2000);
      // A reload, and then the end, before the storage of either was written.
      await wokenAgain(factory, storage);
      expect(answersOf(await wokenAgain(factory))).toEqual({ [first]: '1' });
      // A minute later the disk has it for sure, and what was noted can go.
      vi.setSystemTime(Date.now() + 120_000);
      await wokenAgain(factory, storage);
      expect(await journalOf(factory).read()).toEqual([]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('a journal that answers late is taken in when it does; the page does not wait for it', async () => {
    const { factory } = await killedAfter([[first, '2']]);
    const journal = journalOf(factory);
    let answer = (): void => undefined;
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const late: Journal = {
      ...journal,
      read: async () => {
        await asked;
        return journal.read();
      },
    };
    const tab = await wokenAgain(factory, fakeStorage(), late);
    expect([tab.wiring.session.getState().isAwake, answersOf(tab)]).toEqual([true, undefined]);
    answer();
    await vi.waitFor(() => {
      expect(answersOf(tab)).toEqual({ [first]: '2' });
    });
  });

  it.each([
    null,
    7,
    'text',
    [],
    {},
    { sheet: 'a-1', item: first, text: 5, at: '', notedMs: 1 },
    { sheet: 'a-1', item: '', text: '{"__proto__":{"a":1}}', at: '', notedMs: 1 },
    { sheet: 'a-1', item: '', text: 'not a sheet', at: '', notedMs: 1 },
    { sheet: 'a-1', item: 'no-such-item', text: '3', at: '', notedMs: 1 },
    { sheet: 'a-1', item: first, text: '17', at: '', notedMs: 1 },
    { sheet: 'a-1', item: first, text: '3', at: 'never', notedMs: 1 },
    { sheet: '__proto__', item: '', text: JSON.stringify(answeredWith(['1'])), at: '', notedMs: 1 },
    { sheet: '../x', item: '', text: JSON.stringify(answeredWith(['1'])), at: '', notedMs: 1 },
  ])('spoilt entries change nothing that is stored (%j)', async (spoilt) => {
    const mine = answeredWith(['1', '2']);
    const held = { 'mooring.sheet.a-1': JSON.stringify(mine) };
    const journal: Journal = {
      read: () => Promise.resolve([spoilt]),
      note: () => Promise.resolve(true),
      drop: () => Promise.resolve(true),
    };
    const tab = await wokenAgain(new IDBFactory(), fakeStorage(held), journal);
    expect(contentOf(tab.storage)).toEqual(held);
    expect(tab.wiring.session.getState().sheets).toEqual([mine]);
  });
});

/** A journal that takes its time, and does one thing after the other, as a browser does for one tab. */
function slowly({ note, read, drop }: Journal, delays: () => number): Journal {
  let last: Promise<unknown> = Promise.resolve();
  function next<T>(use: () => Promise<T>): Promise<T> {
    const done = last.then(async () => {
      await new Promise((resolve) => setTimeout(resolve, delays()));
      return use();
    });
    last = done;
    return done;
  }
  return {
    note: (noted) => next(() => note(noted)),
    read: () => next(read),
    drop: (sheet, instead) => next(() => drop(sheet, instead)),
  };
}

/** Two tabs of one browser: each hears of the other's writing a moment later, in its order. */
function openTwo(factory: IDBFactory, delays: () => number) {
  const held = fakeStorage({ 'mooring.sheet.a-1': JSON.stringify(answeredWith([])) });
  const hearers: ((event: StorageEvent) => void)[] = [];
  const queues = [Promise.resolve(), Promise.resolve()];
  const wirings = [0, 1].map((me) => {
    const storage = fakeStorage(
      {},
      {
        getItem: (key) => held.getItem(key),
        key: (index) => held.key(index),
        setItem: (key, newValue) => {
          held.setItem(key, newValue);
          const other = 1 - me;
          queues[other] = (queues[other] ?? Promise.resolve()).then(async () => {
            await new Promise((resolve) => setTimeout(resolve, delays()));
            hearers[other]?.({ key, newValue } as StorageEvent);
          });
        },
      },
    );
    Object.defineProperty(storage, 'length', { get: () => held.length });
    const { wiring } = openTab(storage, fakeStorage(), slowly(journalOf(factory), delays));
    followOtherTabs(wiring, {
      addEventListener: (_type: string, listener: unknown) => {
        hearers[me] = listener as (event: StorageEvent) => void;
      },
    });
    return wiring;
  });
  return { wirings, held };
}

describe('two tabs on one sheet', () => {
  it('come to the same answers, on the device too, in whatever order each hears of the other', async () => {
    const anyEdit = fc.record({
      tab: fc.constantFrom(0, 1),
      item: fc.constantFrom(first, second),
      code: fc.constantFrom('1', '2', '3', '4', '5'),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyEdit, { minLength: 4, maxLength: 6 }),
        fc.array(fc.nat(3), { minLength: 1, maxLength: 40 }),
        async (edits, waits) => {
          let asked = 0;
          const delays = () => waits[(asked += 1) % waits.length] ?? 0;
          const { wirings, held } = openTwo(new IDBFactory(), delays);
          for (const wiring of wirings) await wake(wiring);
          for (const { tab, item, code } of edits) wirings[tab]?.keeper.answer(place, item, code);
          await vi.waitFor(() => {
            const stored = JSON.parse(held.getItem('mooring.sheet.a-1') ?? '{}') as unknown;
            const [one, other] = wirings.map(
              ({ session }) => currentSheet(session.getState(), id, 0)?.answers,
            );
            expect(one).toEqual(other);
            expect(stored).toMatchObject({ answers: one });
            expect(Object.keys(one ?? {}).toSorted()).toEqual(
              [...new Set(edits.map(({ item }) => item))].toSorted(),
            );
          });
        },
      ),
      { numRuns: 60 },
    );
  });
});
