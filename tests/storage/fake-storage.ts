/** A storage in memory, as a browser's: plain keys and texts. Parts of it can be made to fail. */
export function fakeStorage(
  held: Readonly<Record<string, string>> = {},
  broken: Partial<Storage> = {},
): Storage {
  const texts = new Map(Object.entries(held));
  return {
    get length() {
      return texts.size;
    },
    key: (index) => [...texts.keys()][index] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => {
      texts.set(key, text);
    },
    removeItem: (key) => {
      texts.delete(key);
    },
    clear: () => {
      texts.clear();
    },
    ...broken,
  };
}

/** Everything that a storage holds. */
export function contentOf(storage: Storage): Readonly<Record<string, string>> {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  return Object.fromEntries(keys.map((key) => [key, storage.getItem(key) ?? '']));
}
