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

/** Every homework in a storage, the one opened last coming last; what cannot be read is named and left where it is. */
export function readStoredHomework(storage: Device): StoredHomework {
  const results = storage
    .keys()
    .filter((key) => key.startsWith(HOMEWORK_KEY))
    .map((key) => readOne(key, storage.read(key) ?? ''));
  return {
    homeworks: results
      .filter((result) => 'record' in result)
      .toSorted((a, b) => (a.record.openedAt < b.record.openedAt ? -1 : 1)),
    setAside: results.filter((result) => 'problem' in result),
  };
}
