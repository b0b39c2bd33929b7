import { lookOf } from '#parts';
import type { ScoredDimension } from '#report';
import { Shape } from '#ui';
import styles from './paper.module.css';

const SIZE = 12;

/** So far along the track, 0 to 100, that a shape at either end is still inside it. */
function along(value: number): string {
  return `calc((100% - ${SIZE}px) * ${value / 100})`;
}

/**
 * A small drawing of a place and its band, of borders and shapes: they print where backgrounds are left out.
 * The line above it says the same.
 */
export function PositionMark({ dimension }: { readonly dimension: ScoredDimension }) {
  const { position, band, role } = dimension;
  const { shape, color } = lookOf(role);
  return (
    <span className={styles['track']} aria-hidden="true">
      <span
        className={styles['band']}
        style={{
          insetInlineStart: along(band.low),
          inlineSize: along(band.high - band.low),
          borderColor: color,
        }}
      />
      <span className={styles['place']} style={{ insetInlineStart: along(position) }}>
        <Shape name={shape} color={color} size={SIZE} />
      </span>
    </span>
  );
}
