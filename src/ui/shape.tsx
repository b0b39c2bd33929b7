/** A dimension's shape, so that colour is never alone. */
export type ShapeName = 'circle' | 'triangle' | 'square' | 'diamond';

const PATHS: Readonly<Record<ShapeName, string>> = {
  circle: 'M5 0.3a4.7 4.7 0 1 1 0 9.4a4.7 4.7 0 1 1 0-9.4z',
  triangle: 'M5 0.5l5 9.5H0z',
  square: 'M0.5 0.5h9v9h-9z',
  diamond: 'M5 0l5 5-5 5-5-5z',
};

interface ShapeProps {
  readonly name: ShapeName;
  /** A CSS colour. */
  readonly color: string;
  /** In pixels. */
  readonly size?: number;
}

/** Decoration: the dimension's name stands beside it. */
export function Shape({ name, color, size = 13 }: ShapeProps) {
  return (
    <svg viewBox="0 0 10 10" width={size} height={size} fill={color} aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
