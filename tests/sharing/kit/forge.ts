import { crc32 } from 'node:zlib';

/** A fragment with a right check over any version, kind and body: what a stranger could make. */
export function forge(version: number, kind: number, body: Uint8Array): string {
  const bytes = Buffer.from([version, kind, ...body]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(bytes));
  return Buffer.concat([bytes, check]).toString('base64url');
}

/** Bytes with so many replaced from a place on. */
export function spliced(bytes: Uint8Array, at: number, remove: number, put: readonly number[]) {
  return Uint8Array.from([...bytes.slice(0, at), ...put, ...bytes.slice(at + remove)]);
}
