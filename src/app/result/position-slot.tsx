import { lookOf } from '#parts';
import type { Role } from '#report';
import type { ScaleResult } from '#scoring';
import { PositionBar } from '#ui';
import styles from './result.module.css';

interface PositionSlotProps {
  readonly role: Role;
  readonly scale: ScaleResult | undefined;
  /** 0 to 100. */
  readonly midpoint: number;
}

/** One position's bar. Nothing where there is no score. */
export function PositionSlot({ role, scale, midpoint }: PositionSlotProps) {
  if (scale?.status !== 'scored') return null;
  const { position, band } = scale;
  return (
    <div className={styles['slot']}>
      <PositionBar position={position} band={band} midpoint={midpoint} {...lookOf(role)} />
    </div>
  );
}
