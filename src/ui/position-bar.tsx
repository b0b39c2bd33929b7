import { DotMark } from './dot-mark.tsx';
import styles from './position-bar.module.css';
import type { ShapeName } from './shape.tsx';

interface PositionBarProps {
  /** 0 to 100. */
  readonly position: number;
  /** 0 to 100, plus and minus one standard error. */
  readonly band: { readonly low: number; readonly high: number };
  /** 0 to 100: where the thin line stands. */
  readonly midpoint: number;
  /** A CSS colour. */
  readonly color: string;
  readonly shape: ShapeName;
}

/** One position with its band on a line from 0 to 100. A picture of numbers that stand beside it as text. */
export function PositionBar({ position, band, midpoint, color, shape }: PositionBarProps) {
  return (
    <svg className={styles['bar']} aria-hidden="true">
      <line x1="0" x2="100%" y1="50%" y2="50%" stroke="var(--line)" strokeWidth="2" />
      <line x1={`${midpoint}%`} x2={`${midpoint}%`} y2="100%" stroke="var(--control)" />
      <rect
        x={`${band.low}%`}
        y="22%"
        width={`${band.high - band.low}%`}
        height="56%"
        rx="8"
        fill={color}
        fillOpacity="0.3"
      />
      <svg x={`${position}%`} y="50%" overflow="visible">
        <DotMark cx={0} cy={0} color={color} shape={shape} />
      </svg>
    </svg>
  );
}
