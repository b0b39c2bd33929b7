/** Gives the databases of one place; null where there is no such place, and none may be made. May throw or reject. */
export type GetFactory = (mayCreate: boolean) => IDBFactory | Promise<IDBFactory | null>;

/** What is used of the Storage Buckets API (https://wicg.github.io/storage-buckets/), which only Chromium has. */
export interface StorageBuckets {
  readonly keys: () => Promise<readonly string[]>;
  readonly open: (name: string) => Promise<{ readonly indexedDB: IDBFactory }>;
  readonly delete: (name: string) => Promise<void>;
}

declare global {
  interface Navigator {
    readonly storageBuckets?: StorageBuckets;
  }
}

interface Surroundings {
  readonly indexedDB: IDBFactory;
  readonly navigator: Pick<Navigator, 'storageBuckets'>;
}

const BUCKET = 'mooring';

/**
 * Where databases can lie, each in files of its own. Chromium gets a second place. Killed in the middle of a write, it may leave
 * half a record in its file (LevelDB); at the next start it writes on behind that, and at the one after finds the whole file
 * unreadable and throws it away. So it went in 2 of 5 runs of 200 kills, with every answer that the file held.
 */
export function databasePlaces(surroundings: Surroundings): readonly GetFactory[] {
  const { storageBuckets } = surroundings.navigator;
  const own: GetFactory = () => surroundings.indexedDB;
  if (storageBuckets === undefined) return [own];
  return [
    own,
    async (mayCreate) =>
      mayCreate || (await storageBuckets.keys()).includes(BUCKET)
        ? (await storageBuckets.open(BUCKET)).indexedDB
        : null,
  ];
}
