import { REPAIR_PHRASES, type RepairMoment } from '#content';
import { useTranslation } from '#i18n';
import { layout } from '#ui';
import { Link } from '#wiring';
import { CopyLine } from './copy-line.tsx';
import styles from './exercises.module.css';

const MOMENTS: readonly RepairMoment[] = ['begin', 'pause', 'own', 'ask', 'close'];

/** Sentences for making up, by moment, each to copy. */
export function RepairPhrases() {
  const { t } = useTranslation('exercises');
  return (
    <section className={layout('stack')}>
      <h2>{t('repair.title')}</h2>
      <p>{t('repair.text')}</p>
      <p className={layout('card', 'calm')}>
        {t('repair.safety')} <Link to={{ screen: 'support' }}>{t('repair.support')}</Link>
      </p>
      {MOMENTS.map((moment) => (
        <section key={moment}>
          <h3>{t(`repair.moment.${moment}`)}</h3>
          <ul className={styles['phrases']}>
            {REPAIR_PHRASES[moment].map((phrase) => (
              <CopyLine key={phrase} text={t(`repair.phrase.${phrase}`)} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
