import { base64urlnopad } from '@scure/base';
import { z } from './zod.ts';
import { MAX_LABEL } from '#session';
import { decodeReply, encodeReply, type Reply } from '#sharing';
import type { FiledReply } from './model.ts';

/** A filed reply before its answers are unpacked. */
export type PackedReply = Omit<FiledReply, 'sheets'>;

const MAX_REPLIES = 20_000;
const file = z.strictObject({
  format: z.literal(1),
  replies: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[0-9a-f]{32}$/),
        label: z.string().max(MAX_LABEL),
        filedAt: z.iso.datetime(),
        source: z.enum(['sealed', 'code']),
        payload: z.string().regex(/^[\w-]+$/),
      }),
    )
    .max(MAX_REPLIES),
});

/** All replies as the bytes that are sealed: on this device, and in a backup. */
export function deskFile(replies: readonly PackedReply[]): Uint8Array {
  const content = replies.map(({ id, label, filedAt, source, reply }) => ({
    ...{ id, label, filedAt, source },
    payload: base64urlnopad.encode(encodeReply(reply)),
  }));
  return new TextEncoder().encode(JSON.stringify({ format: 1, replies: content }));
}

function readPayload(payload: string): Reply | null {
  try {
    const reading = decodeReply(base64urlnopad.decode(payload));
    return reading.ok ? reading.value : null;
  } catch {
    return null;
  }
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** The one door for unsealed desks. All of it is read, or nothing is; null where it is no desk. */
export function readDeskFile(bytes: Uint8Array): readonly PackedReply[] | null {
  const parsed = file.safeParse(parse(bytes));
  if (!parsed.success) return null;
  const replies: PackedReply[] = [];
  for (const { payload, ...entry } of parsed.data.replies) {
    const reply = readPayload(payload);
    if (reply === null) return null;
    replies.push({ ...entry, reply });
  }
  return replies;
}
