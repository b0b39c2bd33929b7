import { sha256 } from '@noble/hashes/sha2.js';
import { FINGERPRINT_WORDS } from './fingerprint-words.ts';

const WORDS = 6;
const BITS_A_WORD = 10n;

/**
 * Six words that stand for a public key (`age1...`), to be read aloud and compared: the first 60 bits of the SHA-256 of
 * its UTF-8, ten bits a word, the highest first. Any text is taken; whether it is a key is not looked at.
 */
export function fingerprintOf(recipient: string): readonly string[] {
  const digest = sha256(new TextEncoder().encode(recipient));
  const first64 = new DataView(digest.buffer, digest.byteOffset).getBigUint64(0);
  return Array.from({ length: WORDS }, (_none, place) => {
    const shift = 64n - BITS_A_WORD * BigInt(place + 1);
    return FINGERPRINT_WORDS[Number(BigInt.asUintN(10, first64 >> shift))] ?? '';
  });
}
