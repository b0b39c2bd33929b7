import { base64urlnopad } from '@scure/base';
import { crc32 } from '#session';
import { fromHex } from './hex.ts';
import { MAX_FRAGMENT } from './limits.ts';
import type { Reading } from './model.ts';

/** What a fragment holds, as its second byte says (SPEC, E2). */
const KINDS = { homework: 1, reply: 2 } as const;
export type FragmentKind = keyof typeof KINDS;

const VERSION = 1;
const CHECK_BYTES = 4;
const HEAD_BYTES = 2;

function checkOf(bytes: Uint8Array): Uint8Array {
  return fromHex(crc32(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')));
}

/** A body as the fragment of a link: version, kind, body and check in base64url (SPEC, E). */
export function toFragment(kind: FragmentKind, body: Uint8Array): string {
  const bytes = Uint8Array.of(VERSION, KINDS[kind], ...body);
  return base64urlnopad.encode(Uint8Array.of(...bytes, ...checkOf(bytes)));
}

function bytesOf(fragment: string): Uint8Array | null {
  try {
    return base64urlnopad.decode(fragment);
  } catch {
    return null;
  }
}

/** The body of a fragment of one kind. The check is looked at first: what was changed is not read any further (SPEC, E4). */
export function fromFragment(kind: FragmentKind, fragment: string): Reading<Uint8Array> {
  if (fragment === '') return { ok: false, problem: 'empty' };
  if (fragment.length > MAX_FRAGMENT) return { ok: false, problem: 'too-large' };
  if (!/^[\w-]+$/.test(fragment)) return { ok: false, problem: 'not-ours' };
  const bytes = bytesOf(fragment);
  if (bytes === null || bytes.length < HEAD_BYTES + CHECK_BYTES) {
    return { ok: false, problem: 'changed' };
  }
  const end = bytes.length - CHECK_BYTES;
  const check = checkOf(bytes.slice(0, end));
  if (!check.every((byte, index) => byte === bytes[end + index])) {
    return { ok: false, problem: 'changed' };
  }
  if (bytes[0] !== VERSION) {
    return { ok: false, problem: (bytes[0] ?? 0) > VERSION ? 'newer' : 'not-ours' };
  }
  if (bytes[1] !== KINDS[kind]) return { ok: false, problem: 'other-kind' };
  return { ok: true, value: bytes.slice(HEAD_BYTES, end) };
}
