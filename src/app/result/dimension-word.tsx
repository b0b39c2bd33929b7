import { useTranslation } from '#i18n';
import type { ScoredDimension } from '#report';
import styles from './result.module.css';

/** A position in words and as a number. */
export function DimensionWord({ dimension }: { readonly dimension: ScoredDimension }) {
  const { t } = useTranslation('results');
  const { t: say } = useTranslation('report');
  return (
    <span className={styles['word']}>
      {t('dimensionWord', {
        word: say(dimension.levelWord.id, { ...dimension.levelWord.values }),
        position: dimension.position,
      })}
    </span>
  );
}
