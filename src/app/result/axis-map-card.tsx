import { useRef } from 'react';
import { useTranslation } from '#i18n';
import type { Questionnaire } from '#instrument';
import { ChartsMissing, useCharts } from '#parts';
import { isKnownRegion, type DimensionReport } from '#report';
import type { ScaleResult } from '#scoring';
import { layout } from '#ui';
import { MapTable } from './map-table.tsx';
import styles from './result.module.css';

interface AxisMapCardProps {
  readonly questionnaire: Questionnaire;
  readonly dimensions: readonly DimensionReport[];
  readonly scales: readonly ScaleResult[];
}

const ENDS = ['lowLow', 'highLow', 'lowHigh', 'highHigh'] as const;

/** The two axes as a map, with how sure the place is; in words and as a table too. */
export function AxisMapCard({ questionnaire, dimensions, scales }: AxisMapCardProps) {
  const { t } = useTranslation('results');
  const { t: say } = useTranslation('report');
  const placeRef = useRef<HTMLElement>(null);
  const charts = useCharts(placeRef);
  const { pattern, levels } = questionnaire;
  if (pattern === null) return null;
  const [across, down] = pattern.axes.map((axis) => scales.find(({ id }) => id === axis));
  const axes = pattern.axes.flatMap((axis) =>
    dimensions.flatMap((dimension) =>
      dimension.scale === axis && dimension.status === 'scored' ? [dimension] : [],
    ),
  );
  if (across?.status !== 'scored' || down?.status !== 'scored') {
    return (
      <section className={layout('card', 'stack')}>
        <h2>{t('map')}</h2>
        <p>{t('mapMissing')}</p>
      </section>
    );
  }
  return (
    <section ref={placeRef} className={layout('card', 'stack')}>
      <h2>{t('map')}</h2>
      <ChartsMissing />
      <div className={styles['map']}>
        <div className={styles['down']} aria-hidden="true">
          <span>{t('mapAxis.downHigh')}</span>
          <span>{t('mapAxis.downLow')}</span>
        </div>
        <div className={styles['plot']}>
          {ENDS.map((end) => {
            const region = pattern.regions[end];
            return (
              <span key={end} className={styles['corner']} data-end={end}>
                {isKnownRegion(region) ? say(`region.${region}.map`) : region}
              </span>
            );
          })}
          <div className={styles['chart']}>
            {charts === null ? null : (
              <charts.AxisMap across={across} down={down} midpoint={levels.midpoint} />
            )}
          </div>
        </div>
        <div className={styles['across']} aria-hidden="true">
          <span>{t('mapAxis.acrossLow')}</span>
          <span>{t('mapAxis.acrossHigh')}</span>
        </div>
      </div>
      <p className={layout('small')}>
        {t('mapText', {
          across: axes[0]?.position,
          down: axes[1]?.position,
        })}
      </p>
      <MapTable axes={axes} />
    </section>
  );
}
