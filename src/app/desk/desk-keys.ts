import { keyAtRest, openKeyFile, type KeyOpening, type KeyPair } from '#sharing';
import type { Device } from '#storage';
import type { StoredKey } from './model.ts';
import { KEY_KEY } from './stored-key.ts';

/** A key as it is to lie on this device, under a passphrase where one is given. */
export async function toStoredKey(
  pair: KeyPair,
  passphrase: string,
  backedUpAt: string | null,
): Promise<StoredKey> {
  const { recipient, isLocked, text } = await keyAtRest(pair, passphrase);
  return { format: 1, recipient, isLocked, file: text, backedUpAt };
}

export function writeKey(device: Device, key: StoredKey): ReturnType<Device['write']> {
  return device.write(KEY_KEY, JSON.stringify(key));
}

/** Opens a stored key; the pair must be the one that it says it is. */
export async function openStoredKey(key: StoredKey, passphrase: string): Promise<KeyOpening> {
  const opening = await openKeyFile(key.file, passphrase);
  if (opening.ok && opening.key.recipient !== key.recipient) {
    return { ok: false, problem: 'changed' };
  }
  return opening;
}
