import { ReferenceArea, ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import type { PlotPoint } from './plot-point.ts';
import styles from './charts.module.css';

interface Axis {
  /** 0 to 100. */
  readonly position: number;
  readonly band: { readonly low: number; readonly high: number };
}

export interface AxisMapProps {
  /** From left to right. */
  readonly across: Axis;
  /** From top to bottom. */
  readonly down: Axis;
  /** 0 to 100: where the two lines cross. */
  readonly midpoint: number;
}

const EDGE = 4;

/** Two positions as one dot, with the patch where it might as well lie. A picture of numbers that stand beside it as text. */
export function AxisMap({ across, down, midpoint }: AxisMapProps) {
  return (
    <div className={styles['map']} aria-hidden="true">
      <ScatterChart
        responsive
        style={{ inlineSize: '100%', blockSize: '100%' }}
        margin={{ top: EDGE, right: EDGE, bottom: EDGE, left: EDGE }}
        accessibilityLayer={false}
      >
        <XAxis type="number" dataKey="across" domain={[0, 100]} hide />
        <YAxis type="number" dataKey="down" domain={[0, 100]} reversed hide />
        <ReferenceLine x={midpoint} stroke="var(--control)" strokeDasharray="3 5" />
        <ReferenceLine y={midpoint} stroke="var(--control)" strokeDasharray="3 5" />
        <ReferenceArea
          x1={across.band.low}
          x2={across.band.high}
          y1={down.band.low}
          y2={down.band.high}
          radius={24}
          fill="var(--sea)"
          fillOpacity={0.22}
          stroke="var(--sea)"
          strokeOpacity={0.5}
        />
        <Scatter
          data={[{ across: across.position, down: down.position }]}
          isAnimationActive={false}
          shape={({ cx, cy }: PlotPoint) => (
            <circle cx={cx} cy={cy} r={8} fill="var(--sea)" stroke="var(--sheet)" strokeWidth={3} />
          )}
        />
      </ScatterChart>
    </div>
  );
}
