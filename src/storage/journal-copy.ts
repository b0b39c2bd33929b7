import type { GetFactory } from './database-places.ts';

/** One answer, or a whole sheet. */
export interface JournalEntry {
  /** The sheet's id. */
  readonly sheet: string;
  /** The item that was answered; empty for the sheet as a whole. */
  readonly item: string;
  /** The code of the answer, or the sheet as JSON. Null where it was taken back or removed. */
  readonly text: string | null;
  /** The sheet's own time of the change: ISO 8601, UTC. */
  readonly at: string;
  /** When it was noted, by this device's clock, in milliseconds. */
  readonly notedMs: number;
}

/** The journal in one place; each writing is one transaction, and true once it is on the disk. None rejects. */
export interface JournalCopy {
  readonly note: (entries: readonly JournalEntry[]) => Promise<boolean>;
  readonly read: () => Promise<readonly unknown[]>;
  readonly drop: (sheet: string, instead?: JournalEntry) => Promise<boolean>;
}

const STORE = 'entries';

/** A browser that was killed may still hold the files for a moment when the next one asks for them. */
const WAITS_MS = [50, 150, 400, 1000, 2000];

/** The database; null where there is none for us; `'busy'` where the browser could not open it just now. */
type Opening = IDBDatabase | null | 'busy';

function openDatabase(factory: IDBFactory, mayCreate: boolean) {
  return new Promise<Opening>((resolve) => {
    const request = factory.open('mooring.journal', 1);
    request.onupgradeneeded = () => {
      if (mayCreate) request.result.createObjectStore(STORE, { keyPath: ['sheet', 'item'] });
      // Who has answered nothing here has no database here.
      else request.transaction?.abort();
    };
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = (event) => {
      event.preventDefault();
      resolve(request.error?.name === 'UnknownError' ? 'busy' : null);
    };
    request.onblocked = () => {
      resolve(null);
    };
  });
}

async function openOnce(getFactory: GetFactory, mayCreate: boolean): Promise<Opening> {
  try {
    const factory = await getFactory(mayCreate);
    return factory === null ? null : await openDatabase(factory, mayCreate);
  } catch {
    return null;
  }
}

async function openInTheEnd(
  getFactory: GetFactory,
  mayCreate: boolean,
): Promise<IDBDatabase | null> {
  for (const waitMs of WAITS_MS) {
    const opening = await openOnce(getFactory, mayCreate);
    if (opening !== 'busy') return opening;
    await new Promise((resolve) => setTimeout(resolve, waitMs));
  }
  const last = await openOnce(getFactory, mayCreate);
  return last === 'busy' ? null : last;
}

function transact<T>(
  db: IDBDatabase,
  use: (store: IDBObjectStore) => IDBRequest<T> | undefined,
  mode: IDBTransactionMode,
) {
  return new Promise<T | undefined>((resolve, reject) => {
    const transaction = db.transaction(STORE, mode, { durability: 'strict' });
    const request = use(transaction.objectStore(STORE));
    transaction.oncomplete = () => {
      resolve(request?.result);
    };
    transaction.onabort = () => {
      reject(new Error('The journal was not written'));
    };
    // Sent now: what is waited for is lost where the page dies right after an answer.
    if (mode === 'readwrite') transaction.commit();
  });
}

/** The copy in one place, opened when it is first asked for and made with the first entry. */
export function openCopy(getFactory: GetFactory): JournalCopy {
  let opening: Promise<IDBDatabase | null> | undefined;
  let open: IDBDatabase | null = null;

  async function connect(mayCreate: boolean): Promise<IDBDatabase | null> {
    opening ??= openInTheEnd(getFactory, mayCreate);
    open = await opening;
    // Not found, or lost: the next one to ask tries anew.
    if (open === null) opening = undefined;
    else {
      open.onclose = () => {
        open = null;
        opening = undefined;
      };
    }
    return open;
  }

  async function writing(use: (store: IDBObjectStore) => IDBRequest | undefined): Promise<boolean> {
    try {
      // Already open, it is written to at once, in the event handler of the answer.
      const db = open ?? (await connect(true)) ?? (await connect(true));
      if (db === null) return false;
      await transact(db, use, 'readwrite');
      return true;
    } catch {
      return false;
    }
  }

  return {
    note: (entries) => writing((store) => entries.map((entry) => store.put(entry)).at(-1)),
    read: async () => {
      try {
        const db = open ?? (await connect(false));
        if (db === null) return [];
        return (await transact<unknown[]>(db, (store) => store.getAll(), 'readonly')) ?? [];
      } catch {
        return [];
      }
    },
    drop: (sheet, instead) =>
      writing((store) => {
        const request = store.delete(IDBKeyRange.bound([sheet], [sheet, []]));
        return instead === undefined ? request : store.put(instead);
      }),
  };
}
