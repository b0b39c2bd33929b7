import { useMemo } from 'react';
import { qrSquares, type QrSquares } from '#sharing';
import styles from './qr-code.module.css';

interface QrCodeProps {
  readonly text: string;
  /** What the code is for, to those who listen. */
  readonly label: string;
  /** Said in its place where no code has room for the text. */
  readonly tooLong: string;
}

/** One rectangle for each run of dark squares in a row, in units of one square. */
function pathOf(squares: QrSquares): string {
  return squares
    .flatMap((row, y) => {
      const line = row.map((isDark) => (isDark ? '1' : '0')).join('');
      return [...line.matchAll(/1+/g)].map(
        ({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`,
      );
    })
    .join('');
}

/** The QR code of a text, drawn for a camera: dark squares on white whatever the theme, on paper too. */
export function QrCode({ text, label, tooLong }: QrCodeProps) {
  const squares = useMemo(() => qrSquares(text), [text]);
  if (squares === null) return <p>{tooLong}</p>;
  const side = squares.length;
  return (
    <svg
      className={styles['code']}
      viewBox={`0 0 ${side} ${side}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <rect width={side} height={side} fill="white" />
      <path d={pathOf(squares)} fill="black" />
    </svg>
  );
}
