import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { databasePlaces, openJournal, type JournalEntry, type StorageBuckets } from '#storage';

beforeEach(() => {
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const entry: JournalEntry = {
  sheet: 'a-1',
  item: 'one',
  text: '3',
  at: '2026-11-24T10:00:00.000Z',
  notedMs: 1,
};

/** A factory that says so many times that it cannot open the files just now. */
function busyAtFirst(factory: IDBFactory, times: number): IDBFactory {
  let left = times;
  const open = factory.open.bind(factory);
  return Object.assign(factory, {
    open: (name: string, version: number) => {
      if (left === 0) return open(name, version);
      left -= 1;
      const request = { error: new DOMException('Internal error', 'UnknownError') };
      setTimeout(() => {
        (request as unknown as IDBOpenDBRequest).onerror?.(new Event('error'));
      });
      return request;
    },
  });
}

describe('the journal', () => {
  it('holds the last entry for each item of a sheet, and gives it to who opens it next', async () => {
    const factory = new IDBFactory();
    const journal = openJournal([() => factory]);
    const later = { ...entry, text: '5', notedMs: 2 };
    const noted = await Promise.all([journal.note(entry), journal.note(later)]);
    expect(noted).toEqual([true, true]);
    expect(await openJournal([() => factory]).read()).toEqual([later]);
  });

  it('is not made by reading: who has answered nothing has no database', async () => {
    const factory = new IDBFactory();
    expect(await openJournal([() => factory]).read()).toEqual([]);
    expect(await factory.databases()).toEqual([]);
  });

  it('drops a sheet whole, puts one entry in its place, and leaves the others', async () => {
    const factory = new IDBFactory();
    const journal = openJournal([() => factory]);
    const other = { ...entry, sheet: 'b-2' };
    const gone = { ...entry, item: '', text: null };
    for (const one of [entry, { ...entry, item: 'two' }, other]) await journal.note(one);
    expect(await journal.drop('a-1', gone)).toBe(true);
    expect(await journal.read()).toEqual([gone, other]);
    expect(await journal.drop('a-1')).toBe(true);
    expect(await journal.read()).toEqual([other]);
  });

  it('is asked again where a browser that was killed still holds the files', async () => {
    const factory = new IDBFactory();
    await openJournal([() => factory]).note(entry);
    const busy = busyAtFirst(factory, 3);
    expect(await openJournal([() => busy]).read()).toEqual([entry]);
  });

  it('has every entry in each of its places: one whose file the browser threw away is not missed', async () => {
    const places = [new IDBFactory(), new IDBFactory()];
    const journal = openJournal(places.map((factory) => () => factory));
    expect(await journal.note(entry)).toBe(true);
    for (const factory of places) {
      expect(await openJournal([() => factory]).read()).toEqual([entry]);
    }
    const [kept] = places;
    const left = openJournal([() => kept ?? new IDBFactory(), () => new IDBFactory()]);
    expect(await left.read()).toEqual([entry]);
  });

  it('has an entry, and has dropped a sheet, only once every place has', async () => {
    const factory = new IDBFactory();
    const journal = openJournal([() => factory, () => Promise.reject(new Error('No'))]);
    expect([await journal.note(entry), await journal.read()]).toEqual([false, [entry]]);
    expect(await journal.drop('a-1')).toBe(false);
  });

  it('is written at once in its first place, and in the second in the pause after answers in a row', async () => {
    const places = [new IDBFactory(), new IDBFactory()];
    const [first, second] = places.map((factory) => () => openJournal([() => factory]).read());
    const journal = openJournal(places.map((factory) => () => factory));
    const other = { ...entry, item: 'two' };
    const noted = Promise.all([journal.note(entry), journal.note(other)]);
    await vi.waitFor(async () => {
      expect(await first?.()).toEqual([entry, other]);
    });
    expect(await second?.()).toEqual([]);
    expect(await noted).toEqual([true, true]);
    expect(await second?.()).toEqual([entry, other]);
  });

  it('drops what still waits for the pause, too', async () => {
    const places = [new IDBFactory(), new IDBFactory()];
    const journal = openJournal(places.map((factory) => () => factory));
    const noted = journal.note(entry);
    expect(await journal.drop('a-1')).toBe(true);
    expect([await noted, await journal.read()]).toEqual([true, []]);
  });

  it('finds a second place in a browser with buckets, and makes it with the first entry', async () => {
    const made = new Map<string, { readonly indexedDB: IDBFactory }>();
    const storageBuckets: StorageBuckets = {
      keys: () => Promise.resolve([...made.keys()]),
      open: (name) => {
        const bucket = made.get(name) ?? { indexedDB: new IDBFactory() };
        made.set(name, bucket);
        return Promise.resolve(bucket);
      },
      delete: () => Promise.resolve(),
    };
    const browser = { indexedDB: new IDBFactory(), navigator: { storageBuckets } };
    const journal = openJournal(databasePlaces(browser));
    expect([await journal.read(), made.size]).toEqual([[], 0]);
    expect([await journal.note(entry), made.size]).toEqual([true, 1]);
    const anew = { ...browser, indexedDB: new IDBFactory() };
    expect(await openJournal(databasePlaces(anew)).read()).toEqual([entry]);
    expect(databasePlaces({ ...browser, navigator: {} })).toHaveLength(1);
  });

  it.each([
    [
      'throws',
      () => {
        throw new DOMException('No', 'SecurityError');
      },
    ],
    ['is for another version', () => newerVersion],
  ] satisfies readonly (readonly [string, () => IDBFactory])[])(
    'is empty and takes nothing where the database %s',
    async (_what, getFactory) => {
      await made;
      const journal = openJournal([getFactory]);
      expect([await journal.read(), await journal.note(entry)]).toEqual([[], false]);
    },
  );
});

const newerVersion = new IDBFactory();
const made = new Promise((resolve) => {
  newerVersion.open('mooring.journal', 2).onsuccess = resolve;
});
