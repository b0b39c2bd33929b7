import type { Device } from '#storage';
import { DESK_KEY } from './desk-store.ts';
import { KEY_KEY } from './stored-key.ts';

/** What this device keeps of key and desk, as it lies there, whether it can be read or not. */
export function storedDesk(device: Device): Readonly<Record<string, string | null>> {
  return { [KEY_KEY]: device.read(KEY_KEY), [DESK_KEY]: device.read(DESK_KEY) };
}
