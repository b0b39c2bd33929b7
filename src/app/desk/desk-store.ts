import { base64urlnopad } from '@scure/base';
import { seal, unseal, type KeyPair } from '#sharing';
import type { Device } from '#storage';
import type { FormEntry } from '#wiring';
import { deskFile, readDeskFile, type PackedReply } from './desk-file.ts';
import type { DeskOutcome, FiledReply } from './model.ts';
import { sheetsOfReply } from './sheets-of-reply.ts';

/** The storage key of all replies, sealed for the therapist's own key. */
export const DESK_KEY = 'desk';

/** A desk's file is at most so large: more than any browser's storage takes (bytes). */
const MAX_DESK_BYTES = 20_000_000;

/** Replies with their answers unpacked; undefined where one of them is of no questionnaire of this site. */
async function unpackAll(
  packed: readonly PackedReply[],
  forms: readonly FormEntry[],
): Promise<DeskOutcome<readonly FiledReply[]>> {
  const replies: FiledReply[] = [];
  for (const entry of packed) {
    const sheets = await sheetsOfReply(entry.reply, forms, entry.id);
    if (!sheets.ok) return sheets;
    replies.push({ ...entry, sheets: sheets.value });
  }
  return { ok: true, value: replies };
}

/** A sealed desk, unsealed and read. All of it or nothing. */
export async function openDesk(
  sealed: Uint8Array,
  { identity }: KeyPair,
  forms: readonly FormEntry[],
): Promise<DeskOutcome<readonly FiledReply[]>> {
  const opened = await unseal(sealed, identity, MAX_DESK_BYTES);
  if (!opened.ok) return opened;
  const packed = readDeskFile(opened.bytes);
  return packed === null ? { ok: false, problem: 'not-ours' } : unpackAll(packed, forms);
}

/** Replies as one sealed file. */
export function sealDesk(
  replies: readonly PackedReply[],
  { recipient }: KeyPair,
): Promise<Uint8Array> {
  return seal(deskFile(replies), recipient);
}

/** The sealed desk that this device keeps: null where there is none, nothing where it is no base64url. */
export function readSealedDesk(device: Device): Uint8Array | null {
  const text = device.read(DESK_KEY);
  if (text === null) return null;
  try {
    return base64urlnopad.decode(text);
  } catch {
    return new Uint8Array();
  }
}

/** Writes a sealed desk in place of the one before. */
export function writeSealedDesk(device: Device, sealed: Uint8Array): ReturnType<Device['write']> {
  return device.write(DESK_KEY, base64urlnopad.encode(sealed));
}
