import { lookOf, useCharts } from '#parts';
import type { Role } from '#report';
import type { ScaleResult } from '#scoring';
import styles from './result.module.css';

interface PositionSlotProps {
  readonly role: Role;
  readonly scale: ScaleResult | undefined;
  /** 0 to 100. */
  readonly midpoint: number;
}

/** Room for one position's bar, which comes with the charts. Nothing where there is no score. */
export function PositionSlot({ role, scale, midpoint }: PositionSlotProps) {
  const charts = useCharts();
  if (scale?.status !== 'scored') return null;
  const { position, band } = scale;
  return (
    <div className={styles['slot']}>
      {charts === null ? null : (
        <charts.PositionBar position={position} band={band} midpoint={midpoint} {...lookOf(role)} />
      )}
    </div>
  );
}
