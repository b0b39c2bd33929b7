import { useTranslation } from '#i18n';
import { lookOf, Say } from '#parts';
import type { DimensionReport } from '#report';
import type { ScaleResult } from '#scoring';
import { layout, Shape } from '#ui';
import { DimensionWord } from './dimension-word.tsx';
import { PositionSlot } from './position-slot.tsx';
import { PositionsTable } from './positions-table.tsx';
import styles from './result.module.css';

interface DimensionsCardProps {
  readonly dimensions: readonly DimensionReport[];
  readonly scales: readonly ScaleResult[];
  readonly midpoint: number;
}

/** The four positions: name, words and number as text, and a bar. */
export function DimensionsCard({ dimensions, scales, midpoint }: DimensionsCardProps) {
  const { t } = useTranslation('results');
  return (
    <section className={layout('card')}>
      <h2 className={styles['cardTitle']}>{t('dimensions')}</h2>
      <ul className={styles['dimensions']}>
        {dimensions.map((dimension) => {
          const { shape, color } = lookOf(dimension.role);
          const scale = scales.find(({ id }) => id === dimension.scale);
          return (
            <li key={dimension.scale} className={styles['dimension']}>
              <span className={styles['name']}>
                <Shape name={shape} color={color} />
                <Say statement={dimension.name} />
              </span>
              {dimension.status === 'scored' ? (
                <DimensionWord dimension={dimension} />
              ) : (
                <span className={styles['about']}>
                  <Say statement={dimension.reason} />
                </span>
              )}
              <span className={styles['about']}>
                <Say statement={dimension.about} />
              </span>
              <PositionSlot role={dimension.role} scale={scale} midpoint={midpoint} />
              {dimension.status === 'scored' && dimension.basedOn !== null ? (
                <span className={styles['about']}>
                  <Say statement={dimension.basedOn} />
                </span>
              ) : null}
            </li>
          );
        })}
      </ul>
      <p className={styles['ends']} aria-hidden="true">
        <span>{t('ends.low')}</span>
        <span>{t('ends.middle')}</span>
        <span>{t('ends.high')}</span>
      </p>
      <p className={layout('small')}>{t('reading')}</p>
      <PositionsTable dimensions={dimensions} />
    </section>
  );
}
