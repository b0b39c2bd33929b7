import type { QrPicture, QrSquares } from '#sharing';

/** A QR code as pixels, each square `scale` pixels wide. */
export function drawSquares(squares: QrSquares, scale: number): QrPicture {
  const side = squares.length * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      if (squares[Math.floor(y / scale)]?.[Math.floor(x / scale)] === true) {
        data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
      }
    }
  }
  return { width: side, height: side, data };
}
