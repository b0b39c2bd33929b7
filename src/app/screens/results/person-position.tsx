import { useTranslation } from 'react-i18next';
import { lookOf, useCharts } from '#parts';
import { DimensionWord } from './dimension-word.tsx';
import type { PersonResult } from './person-result.ts';
import styles from './results.module.css';

interface PersonPositionProps {
  readonly person: PersonResult;
  readonly scale: string;
  readonly midpoint: number;
}

/** One person's position on one dimension. */
export function PersonPosition({ person, scale, midpoint }: PersonPositionProps) {
  const { t } = useTranslation('results');
  const charts = useCharts();
  const dimension = person.report.dimensions.find((each) => each.scale === scale);
  const scored = person.scores.scales.find(({ id }) => id === scale);
  if (dimension === undefined) return null;
  const { shape, color } = lookOf(dimension.role);
  return (
    <li className={styles['dimension']}>
      <span>{person.name}</span>
      {dimension.status === 'scored' ? (
        <DimensionWord dimension={dimension} />
      ) : (
        <span className={styles['word']}>{t('unscored')}</span>
      )}
      {scored?.status === 'scored' ? (
        <div className={styles['slot']}>
          {charts === null ? null : (
            <charts.PositionBar
              position={scored.position}
              band={scored.band}
              midpoint={midpoint}
              color={color}
              shape={shape}
            />
          )}
        </div>
      ) : null}
    </li>
  );
}
