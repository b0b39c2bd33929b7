import { bech32 } from '@scure/base';

const KEY_BYTES = 32;
const PREFIX = 'age';
/** The prime of Curve25519 (RFC 7748, 4.1). */
const PRIME = 2n ** 255n - 19n;
/** The two points of order 8, as RFC 7748 numbers points. Every other point of low order is 0, 1 or -1. */
const ORDER_EIGHT = [
  325606250916557431795983626356110631294008115727848805560023387167927233504n,
  39382357235489614581723060781553021112529911719440698176882885853963445705823n,
];

/** A point that stands in its one shortest form, and that a secret can be agreed with: nobody knows its secret beforehand. */
function isUsable(bytes: Uint8Array): boolean {
  const point = bytes.reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n);
  return point > 1n && point < PRIME - 1n && !ORDER_EIGHT.includes(point);
}

/** The 32 bytes of an age X25519 public key (`age1…`); null where it is none, or none that anything can be sealed for (SPEC, S2). */
export function recipientBytes(recipient: string): Uint8Array | null {
  try {
    const { prefix, bytes } = bech32.decodeToBytes(recipient);
    const isKey = prefix === PREFIX && bytes.length === KEY_BYTES && isUsable(bytes);
    return isKey && recipient === recipientOf(bytes) ? bytes : null;
  } catch {
    return null;
  }
}

/** The age public key that 32 bytes are. */
export function recipientOf(bytes: Uint8Array): string {
  return bech32.encodeFromBytes(PREFIX, bytes);
}
