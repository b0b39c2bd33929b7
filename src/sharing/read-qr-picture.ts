import { decodeQR } from 'qr/decode.js';

/** A picture as a canvas hands it out: four bytes a pixel (red, green, blue, alpha), row by row from the top. */
export interface QrPicture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

const MOST_PIXELS_A_SIDE = 8192;
/** Photos are read once and may take this long; the decoder's own patience is meant for sixty pictures a second. */
const PATIENCE_MS = 1000;

function isPicture({ width, height, data }: QrPicture): boolean {
  const isSide = (side: number) => Number.isInteger(side) && side > 0 && side <= MOST_PIXELS_A_SIDE;
  return isSide(width) && isSide(height) && data.length === width * height * 4;
}

/**
 * The text of a QR code in a picture, or null where none can be read, or a side is longer than 8192 pixels. Never
 * throws. The text is a stranger's: nothing about it has been checked.
 */
export function readQrPicture(picture: QrPicture): string | null {
  if (!isPicture(picture)) return null;
  try {
    return decodeQR(picture, { format: 'RGBA', effort: Infinity, timeLimit: PATIENCE_MS });
  } catch {
    return null;
  }
}
