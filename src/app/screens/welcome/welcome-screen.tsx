import { useTranslation } from '#i18n';
import { KeptCheck } from '#parts';
import { offeredForms, PracticeCard, PracticeNote, usePractice } from '#practice';
import { expectedMinutes } from '#session';
import { buttonClass, Harbour, layout } from '#ui';
import { Link, type FormEntry } from '#wiring';
import { HeldHomeworkCard } from './held-homework-card.tsx';
import { OtherWays } from './other-ways.tsx';
import { Promises } from './promises.tsx';

/** What this is and is not, in one breath, and the way in. */
interface WelcomeScreenProps {
  /** The newest of each questionnaire, the one that is offered first in front. */
  readonly entries: readonly FormEntry[];
}

export function WelcomeScreen({ entries }: WelcomeScreenProps) {
  const { t } = useTranslation('common');
  const [entry, ...others] = offeredForms(entries, usePractice().settings);
  if (entry === undefined) return null;
  return (
    <div className={layout('wide')}>
      <div className={layout('hero')}>
        <div className={layout('stack')}>
          <h1 tabIndex={-1}>{t('welcome.title')}</h1>
          <p className={layout('heroLead')}>{t('welcome.lead')}</p>
          <div className={layout('row', 'heroStart')}>
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
            {t('welcome.linkGiven')}
            {/* On a line of its own, it stays where it is when the fonts come. */}
            <br />
            <Link to={{ screen: 'homework' }}>{t('welcome.linkOpen')}</Link>
          </p>
        </div>
        <Harbour label={t('welcome.drawing')} />
      </div>
      <HeldHomeworkCard />
      {entries.map(({ id }) => (
        <KeptCheck key={id} id={id} />
      ))}
      <PracticeNote />
      <OtherWays entries={others} />
      <PracticeCard />
      <Promises />
    </div>
  );
}
