import { isSealedFile, readQrPicture } from '#sharing';
import { findInText } from './find-in-text.ts';
import type { Found } from './model.ts';

/** Larger than any reply, and than any photo of one (bytes). Nothing larger is opened. */
const MAX_TEXT_BYTES = 1_000_000;
const MAX_PICTURE_BYTES = 20_000_000;
/** A photo is first made this small, where codes are found soonest, and then looked at in more detail (pixels a side). */
const SIDES = [1200, 3200] as const;

function pixelsOf(bitmap: ImageBitmap, mostSide: number): ImageData | null {
  const scale = Math.min(1, mostSide / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return null;
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

async function findInPicture(file: Blob, root: string): Promise<Found> {
  const bitmap = await createImageBitmap(file);
  try {
    for (const side of SIDES) {
      const pixels = pixelsOf(bitmap, side);
      const text = pixels === null ? null : readQrPicture(pixels);
      if (text !== null) return findInText(text, root);
    }
    return { ok: false, problem: 'no-code' };
  } finally {
    bitmap.close();
  }
}

/** The bytes of a sealed file, or the sealed reply in a text. */
async function findInBytes(file: Blob, root: string): Promise<Found> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isSealedFile(bytes)) return { ok: true, sealed: bytes };
  return findInText(new TextDecoder().decode(bytes), root);
}

/** The sealed reply in a file: sealed bytes, a text, or a picture of a QR code. */
export async function findInFile(file: File, root: string): Promise<Found> {
  const isPicture = file.type.startsWith('image/');
  if (file.size > (isPicture ? MAX_PICTURE_BYTES : MAX_TEXT_BYTES)) {
    return { ok: false, problem: 'too-large' };
  }
  try {
    return await (isPicture ? findInPicture : findInBytes)(file, root);
  } catch {
    return { ok: false, problem: 'unread' };
  }
}
