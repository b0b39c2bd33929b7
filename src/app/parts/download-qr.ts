import { qrSquares, type QrSquares } from '#sharing';
import { downloadBlob } from './download-blob.ts';

const PIXELS_A_SQUARE = 8;

function drawOn(context: CanvasRenderingContext2D, squares: QrSquares): void {
  const side = squares.length * PIXELS_A_SQUARE;
  context.fillStyle = 'white';
  context.fillRect(0, 0, side, side);
  context.fillStyle = 'black';
  squares.forEach((row, y) => {
    row.forEach((isDark, x) => {
      if (!isDark) return;
      const [left, top] = [x * PIXELS_A_SQUARE, y * PIXELS_A_SQUARE];
      context.fillRect(left, top, PIXELS_A_SQUARE, PIXELS_A_SQUARE);
    });
  });
}

/**
 * Saves the QR code of a text as a PNG, eight pixels a square. False where no code has room for the text, or the browser
 * has no canvas; nothing is saved then.
 */
export function downloadQr(fileName: string, text: string): boolean {
  const squares = qrSquares(text);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (squares === null || context === null) return false;
  canvas.width = squares.length * PIXELS_A_SQUARE;
  canvas.height = canvas.width;
  drawOn(context, squares);
  canvas.toBlob((blob) => {
    if (blob !== null) downloadBlob(fileName, blob);
  }, 'image/png');
  return true;
}
