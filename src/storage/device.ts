/** This browser's storage, under names of our own, with refusals as values. */

export type Writing = 'kept' | 'refused' | 'full';

export interface Device {
  readonly keys: () => readonly string[];
  readonly read: (key: string) => string | null;
  readonly write: (key: string, text: string) => Writing;
  readonly remove: (key: string) => void;
}

/** What every key of ours begins with, in storage that may be shared with the rest of a site. */
export const KEY_PREFIX = 'mooring.';

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

/**
 * A door to `localStorage`. Only keys that begin with "mooring." are seen, written or removed: the rest of the
 * site's storage is not ours. `getStorage` may throw, as it does where storage is blocked.
 */
export function openDevice(getStorage: () => Storage): Device {
  function attempt<T>(use: (storage: Storage) => T, otherwise: T): T {
    try {
      return use(getStorage());
    } catch {
      return otherwise;
    }
  }
  return {
    keys: () =>
      attempt<readonly string[]>((storage) => {
        const names = Array.from({ length: storage.length }, (_, index) => storage.key(index));
        return names.flatMap((name) =>
          name?.startsWith(KEY_PREFIX) === true ? [name.slice(KEY_PREFIX.length)] : [],
        );
      }, []),
    read: (key) => attempt((storage) => storage.getItem(KEY_PREFIX + key), null),
    write: (key, text) => {
      try {
        getStorage().setItem(KEY_PREFIX + key, text);
        return 'kept';
      } catch (error) {
        return isFull(error) ? 'full' : 'refused';
      }
    },
    remove: (key) => {
      attempt((storage) => {
        storage.removeItem(KEY_PREFIX + key);
      }, undefined);
    },
  };
}
