import type { StoredKey } from '#desk';
import { keyAtRest, makeKey } from '#sharing';
import { fakeStorage } from '../../storage/fake-storage.ts';

interface KeyChoice {
  readonly passphrase?: string;
  readonly backedUpAt?: string | null;
}

/** A device that keeps a key which was made before. */
export async function storedKey({
  passphrase = '',
  backedUpAt = '2026-11-20T08:00:00.000Z',
}: KeyChoice = {}): Promise<Storage> {
  const { recipient, isLocked, text } = await keyAtRest(await makeKey(), passphrase);
  const key: StoredKey = { format: 1, recipient, isLocked, file: text, backedUpAt };
  return fakeStorage({ 'mooring.key': JSON.stringify(key) });
}

/** The key that a device keeps; null where there is none. */
export function keyIn(storage: Storage): StoredKey | null {
  const parsed: unknown = JSON.parse(storage.getItem('mooring.key') ?? 'null');
  return parsed as StoredKey | null;
}
