import { z } from './zod.ts';
import type { Device } from '#storage';
import type { StoredKey } from './model.ts';

export const KEY_KEY = 'key';

const schema = z.strictObject({
  format: z.literal(1),
  recipient: z.string().regex(/^age1[a-z0-9]{58}$/),
  isLocked: z.boolean(),
  file: z.string().max(20_000),
  backedUpAt: z.iso.datetime().nullable(),
});

/** The key that this device keeps: null where there is none, `unreadable` where what is there is no key. */
export function readStoredKey(device: Device): StoredKey | 'unreadable' | null {
  const text = device.read(KEY_KEY);
  if (text === null) return null;
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : 'unreadable';
  } catch {
    return 'unreadable';
  }
}
