import fc from 'fast-check';
import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrSquares, readQrPicture, type QrPicture, type QrSquares } from '#sharing';
import { drawSquares } from './draw-squares.ts';

const URL_CHARACTERS =
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%";
const urlText = fc.string({
  unit: fc.constantFrom(...URL_CHARACTERS.split('')),
  minLength: 1,
  maxLength: 2000,
  size: 'max',
});
const scale = fc.constantFrom(3, 5);

function draw(text: string, pixels: number): QrPicture {
  const squares = qrSquares(text);
  if (squares === null) throw new Error(`${text.length} characters did not fit`);
  return drawSquares(squares, pixels);
}

function readElsewhere({ data, width, height }: QrPicture): string | undefined {
  return jsQR(data, width, height)?.data;
}

/** Every square that lies in the outer four rows or columns. */
function frameOf(squares: QrSquares): readonly boolean[] {
  const last = squares.length - 4;
  return squares.flatMap((row, y) =>
    row.filter((_square, x) => Math.min(x, y) < 4 || Math.max(x, y) >= last),
  );
}

describe('a QR code', () => {
  it('of any link comes back from its picture', () => {
    fc.assert(
      fc.property(urlText, scale, (text, pixels) => {
        expect(readQrPicture(draw(text, pixels))).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  it('is read by a decoder that has nothing to do with ours', () => {
    fc.assert(
      fc.property(urlText, (text) => {
        expect(readElsewhere(draw(text, 4))).toBe(text);
      }),
      { numRuns: 40 },
    );
  });

  it('carries every language', () => {
    const text = 'Zoë, 山田, محمد, 👋🏽';
    expect(readQrPicture(draw(text, 4))).toBe(text);
  });

  it('is square, and has a light frame of four squares', () => {
    fc.assert(
      fc.property(urlText, (text) => {
        const squares = qrSquares(text) ?? [];
        expect(squares.length).toBeGreaterThanOrEqual(29);
        expect(squares.every((row) => row.length === squares.length)).toBe(true);
        expect(frameOf(squares)).not.toContain(true);
        expect(squares[4]?.[4]).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('takes 2,953 bytes and not one more', () => {
    const most = 'a'.repeat(2953);
    expect(readQrPicture(draw(most, 3))).toBe(most);
    expect(qrSquares(`${most}a`)).toBeNull();
    expect(qrSquares('é'.repeat(1477))).toBeNull();
  });

  it('is not made of half a character', () => {
    expect(qrSquares('a\uD83D')).toBeNull();
  });
});

describe('a picture', () => {
  it('of a code with a blot on it is still read', () => {
    const picture = draw('https://example.org/#t=abcdefghijklmnopqrstuvwxyz', 5);
    const from = Math.floor(picture.height * 0.45);
    for (let y = from; y < from + 12; y += 1) {
      picture.data.fill(255, (y * picture.width + from) * 4, (y * picture.width + from + 12) * 4);
    }
    expect(readQrPicture(picture)).toBe('https://example.org/#t=abcdefghijklmnopqrstuvwxyz');
  });

  it('of noise holds no code', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.infiniteStream(fc.nat(255)),
        (side, noise) => {
          const data = Uint8ClampedArray.from(noise.take(side * side * 4));
          expect(readQrPicture({ width: side, height: side, data })).toBeNull();
        },
      ),
      { numRuns: 30 },
    );
  });

  it.each([
    ['is empty', 0, 0, 0],
    ['has less data than its size says', 40, 40, 4],
    ['has more data than its size says', 1, 1, 40],
    ['has half a pixel', 1.5, 2, 12],
    ['has no size', NaN, NaN, 0],
    ['is longer than it may be', 8193, 1, 8193 * 4],
    ['is blank', 64, 64, 64 * 64 * 4],
  ])('that %s is no error and no code', (_what, width, height, length) => {
    expect(readQrPicture({ width, height, data: new Uint8ClampedArray(length) })).toBeNull();
  });
});
