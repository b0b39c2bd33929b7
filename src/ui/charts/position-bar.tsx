import { ReferenceArea, ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import type { ShapeName } from '#ui';
import { DotMark } from './dot-mark.tsx';
import type { PlotPoint } from './plot-point.ts';
import styles from './charts.module.css';

export interface PositionBarProps {
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

const HEIGHT = 28;
const EDGE = 8;

/** One position with its band on a line from 0 to 100. A picture of numbers that stand beside it as text. */
export function PositionBar({ position, band, midpoint, color, shape }: PositionBarProps) {
  return (
    <div className={styles['bar']} aria-hidden="true">
      <ScatterChart
        responsive
        style={{ inlineSize: '100%' }}
        height={HEIGHT}
        margin={{ top: 0, right: EDGE, bottom: 0, left: EDGE }}
        accessibilityLayer={false}
      >
        <XAxis type="number" dataKey="position" domain={[0, 100]} hide />
        <YAxis type="number" dataKey="level" domain={[0, 1]} hide />
        <ReferenceLine y={0.5} stroke="var(--line)" strokeWidth={2} />
        <ReferenceLine x={midpoint} stroke="var(--control)" />
        <ReferenceArea
          x1={band.low}
          x2={band.high}
          y1={0.22}
          y2={0.78}
          radius={8}
          fill={color}
          fillOpacity={0.3}
        />
        <Scatter
          data={[{ position, level: 0.5 }]}
          isAnimationActive={false}
          shape={({ cx, cy }: PlotPoint) => (
            <DotMark cx={cx ?? 0} cy={cy ?? 0} color={color} shape={shape} />
          )}
        />
      </ScatterChart>
    </div>
  );
}
