import { useTranslation } from '#i18n';
import { DimensionWord } from './dimension-word.tsx';
import type { PersonResult } from './person-result.ts';
import { PositionSlot } from './position-slot.tsx';
import styles from './result.module.css';

interface PersonPositionProps {
  readonly person: PersonResult;
  readonly scale: string;
  readonly midpoint: number;
}

/** One person's position on one dimension. */
export function PersonPosition({ person, scale, midpoint }: PersonPositionProps) {
  const { t } = useTranslation('results');
  const dimension = person.report.dimensions.find((each) => each.scale === scale);
  const scored = person.scores.scales.find(({ id }) => id === scale);
  if (dimension === undefined) return null;
  return (
    <li className={styles['dimension']}>
      <span>{person.name}</span>
      {dimension.status === 'scored' ? (
        <DimensionWord dimension={dimension} />
      ) : (
        <span className={styles['word']}>{t('unscored')}</span>
      )}
      <PositionSlot role={dimension.role} scale={scored} midpoint={midpoint} />
    </li>
  );
}
