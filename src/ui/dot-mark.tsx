import { Shape, type ShapeName } from './shape.tsx';

interface DotMarkProps {
  /** The middle, in pixels. */
  readonly cx: number;
  readonly cy: number;
  readonly color: string;
  readonly shape: ShapeName;
}

const SIZE = 16;

/** A dimension's shape where its position is. */
export function DotMark({ cx, cy, color, shape }: DotMarkProps) {
  return (
    <g
      transform={`translate(${cx - SIZE / 2} ${cy - SIZE / 2})`}
      stroke="var(--sheet)"
      strokeWidth="0.9"
    >
      <Shape name={shape} color={color} size={SIZE} />
    </g>
  );
}
