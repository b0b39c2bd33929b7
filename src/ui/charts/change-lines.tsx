import { ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { DotMark, type ShapeName } from '#ui';
import type { PlotPoint } from './plot-point.ts';
import styles from './charts.module.css';

interface ChangePoint {
  /** Any even measure of time. */
  readonly day: number;
  /** 0 to 100. */
  readonly position: number;
  /** Points of different parts are not joined. */
  readonly part: number;
}

export interface ChangeLinesProps {
  readonly lines: readonly {
    readonly id: string;
    /** A CSS colour. */
    readonly color: string;
    readonly shape: ShapeName;
    readonly points: readonly ChangePoint[];
  }[];
  /** 0 to 100: where the thin line stands. */
  readonly midpoint: number;
}

const HEIGHT = 240;
const EDGE = 12;

/** Positions over time, a line for each dimension. A picture of numbers that stand beside it as a table. */
export function ChangeLines({ lines, midpoint }: ChangeLinesProps) {
  return (
    <div className={styles['change']} aria-hidden="true">
      <ScatterChart
        responsive
        style={{ inlineSize: '100%' }}
        height={HEIGHT}
        margin={{ top: EDGE, right: EDGE, bottom: EDGE, left: EDGE }}
        accessibilityLayer={false}
      >
        <XAxis type="number" dataKey="day" domain={['dataMin', 'dataMax']} hide />
        <YAxis type="number" dataKey="position" domain={[0, 100]} hide />
        {[0, 100].map((end) => (
          <ReferenceLine key={end} y={end} stroke="var(--line)" />
        ))}
        <ReferenceLine y={midpoint} stroke="var(--control)" strokeDasharray="3 5" />
        {lines.flatMap(({ id, color, shape, points }) =>
          [...new Set(points.map(({ part }) => part))].map((part) => (
            <Scatter
              key={`${id} ${part}`}
              data={points.filter((point) => point.part === part)}
              line={{ stroke: color, strokeWidth: 2 }}
              isAnimationActive={false}
              shape={({ cx, cy }: PlotPoint) => (
                <DotMark cx={cx ?? 0} cy={cy ?? 0} color={color} shape={shape} />
              )}
            />
          )),
        )}
      </ScatterChart>
    </div>
  );
}
