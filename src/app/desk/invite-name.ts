import { z } from './zod.ts';
import { lengthOf, MAX_NAME, textFault } from '#sharing';
import type { Device } from '#storage';

/** The storage key of the name that the therapist's links show. */
const INVITE_KEY = 'invite';

const schema = z.strictObject({
  format: z.literal(1),
  name: z.string().refine((name) => lengthOf(name) <= MAX_NAME && textFault(name) === null),
});

/** The name that links made here last showed; empty where there is none, or none that can be read. */
export function readInviteName(device: Device): string {
  try {
    const parsed = schema.safeParse(JSON.parse(device.read(INVITE_KEY) ?? ''));
    return parsed.success ? parsed.data.name : '';
  } catch {
    return '';
  }
}

/** Keeps a name for the next link. A refusal costs only having to type it again. */
export function keepInviteName(device: Device, name: string): void {
  device.write(INVITE_KEY, JSON.stringify({ format: 1, name }));
}
