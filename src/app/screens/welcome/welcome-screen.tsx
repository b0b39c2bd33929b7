import { useTranslation } from 'react-i18next';
import { expectedMinutes } from '#session';
import { buttonClass, Harbour, layout } from '#ui';
import { Link, type FormEntry } from '#wiring';
import { HeldHomeworkCard } from './held-homework-card.tsx';
import { KeptCheck } from './kept-check.tsx';
import { OtherWays } from './other-ways.tsx';
import { Promises } from './promises.tsx';
import styles from './welcome.module.css';

/** What this is and is not, in one breath, and the way in. */
interface WelcomeScreenProps {
  /** The form that is offered first. */
  readonly entry: FormEntry;
  readonly others: readonly FormEntry[];
}

export function WelcomeScreen({ entry, others }: WelcomeScreenProps) {
  const { t } = useTranslation('common');
  return (
    <div className={layout('wide')}>
      <div className={styles['hero']}>
        <div className={layout('stack')}>
          <h1 tabIndex={-1}>{t('welcome.title')}</h1>
          <p className={styles['lead']}>{t('welcome.lead')}</p>
          <div className={`${layout('row')} ${styles['start'] ?? ''}`}>
            <Link to={{ screen: 'begin', form: entry.id }} className={buttonClass('main')}>
              {t('welcome.start')}
            </Link>
            <span className={layout('small')}>
              {t('welcome.length', {
                count: entry.itemCount,
                minutes: expectedMinutes(entry.itemCount),
              })}
            </span>
          </div>
          <p className={layout('small')}>{t('welcome.isNot')}</p>
          <p className={layout('small')}>
            {t('welcome.linkGiven')}{' '}
            <Link to={{ screen: 'homework' }}>{t('welcome.linkOpen')}</Link>
          </p>
        </div>
        <Harbour label={t('welcome.drawing')} />
      </div>
      <HeldHomeworkCard />
      {[entry, ...others].map(({ id }) => (
        <KeptCheck key={id} id={id} />
      ))}
      <OtherWays entries={others} />
      <Promises />
    </div>
  );
}
