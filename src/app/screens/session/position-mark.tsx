import { lookOf } from '#parts';
import type { ScoredDimension } from '#report';
import { Shape } from '#ui';
import styles from './paper.module.css';

/**
 * A small drawing of a place and its band, of borders and shapes: they print where backgrounds are left out.
 * The line above it says the same.
 */
export function PositionMark({ dimension }: { readonly dimension: ScoredDimension }) {
  const { position, band, role } = dimension;
  const { shape, color } = lookOf(role);
  const at = (value: number) => `${value}%`;
  return (
    <span className={styles['mark']} aria-hidden="true">
      <span className={styles['track']}>
        <span
          className={styles['band']}
          style={{
            insetInlineStart: at(band.low),
            inlineSize: at(band.high - band.low),
            borderColor: color,
          }}
        />
        <span className={styles['place']} style={{ insetInlineStart: at(position) }}>
          <Shape name={shape} color={color} size={12} />
        </span>
      </span>
    </span>
  );
}
