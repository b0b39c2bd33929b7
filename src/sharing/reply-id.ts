import { sha256 } from '@noble/hashes/sha2.js';
import { toHex } from './hex.ts';
import type { Reply } from './model.ts';
import { encodeReply } from './reply-codec.ts';

const ID_BYTES = 16;

/** Names a reply by its content: the first 16 bytes of the SHA-256 of its payload, as hex. The same reply, the same name. */
export function replyId(reply: Reply): string {
  return toHex(sha256(encodeReply(reply)).slice(0, ID_BYTES));
}
