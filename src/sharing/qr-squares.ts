import { encode } from 'uqr';

/** Rows of a QR code from top to bottom; true is a dark square. The light frame around the code is part of it. */
export type QrSquares = readonly (readonly boolean[])[];

/** The light frame that a reader needs, in squares (ISO/IEC 18004). */
const QUIET_ZONE = 4;

function encodeAt(text: string, ecc: 'L' | 'M'): QrSquares | null {
  try {
    return encode(text, { ecc, border: QUIET_ZONE }).data;
  } catch {
    return null;
  }
}

/**
 * The QR code of a text: a square of 29 to 185 rows with its quiet zone of four. It stands up to a seventh of it being
 * unreadable (level M), or less where only level L has room. Null where no code has room for the text (more than
 * 2,953 bytes as UTF-8), or where half of a character is missing.
 */
export function qrSquares(text: string): QrSquares | null {
  return encodeAt(text, 'M') ?? encodeAt(text, 'L');
}
