import { HOMEWORK_KEY, readHomeworkRecord, type SetAside } from '#session';
import { decodeHomework, homeworkId } from '#sharing';
import type { Device } from '#storage';
import type { HeldHomework } from './homework-store.ts';

export interface StoredHomework {
  readonly homeworks: readonly HeldHomework[];
  readonly setAside: readonly SetAside[];
}

function readOne(key: string, text: string): HeldHomework | SetAside {
  const record = readHomeworkRecord(text);
  const reading = record === null ? null : decodeHomework(record.fragment);
  if (record === null || reading?.ok !== true) return { key, problem: 'unreadable' };
  const id = homeworkId(record.fragment);
  if (key !== HOMEWORK_KEY + id) return { key, problem: 'unreadable' };
  return { id, record, homework: reading.value };
}

/**
 * Every homework in some storages, the one opened last coming last; what cannot be read is named and left where it is. One
 * that lies in two of them, as a crash or a copied tab leaves it, counts where it is found first.
 */
export function readStoredHomework(storages: readonly Device[]): StoredHomework {
  const results = storages.flatMap((storage) =>
    storage
      .keys()
      .filter((key) => key.startsWith(HOMEWORK_KEY))
      .map((key) => readOne(key, storage.read(key) ?? '')),
  );
  const found = results.filter((result) => 'record' in result);
  return {
    homeworks: found
      .filter(({ id }, index) => found.findIndex((other) => other.id === id) === index)
      .toSorted((a, b) => (a.record.openedAt < b.record.openedAt ? -1 : 1)),
    setAside: results.filter((result) => 'problem' in result),
  };
}
