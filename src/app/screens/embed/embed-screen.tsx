import { useTranslation } from '#i18n';
import { KeptCheck } from '#parts';
import { offeredForms, PracticeCard, PracticeNote, usePractice } from '#practice';
import { layout } from '#ui';
import type { FormEntry } from '#wiring';
import { OfferedForm } from './offered-form.tsx';
import styles from './embed.module.css';

interface EmbedScreenProps {
  /** The newest of each questionnaire. */
  readonly entries: readonly FormEntry[];
}

/** Where the check starts in a frame: whose page it is, what can be chosen, and the way in. */
export function EmbedScreen({ entries }: EmbedScreenProps) {
  const { t } = useTranslation(['embed', 'common']);
  const { settings } = usePractice();
  const offered = offeredForms(entries, settings);
  const hasIntro = !settings.hide.includes('intro');
  return (
    <div className={`${layout('wide')} ${styles['start'] ?? ''}`}>
      {settings.practice === '' ? null : (
        <p className={layout('small')}>
          <bdi>{settings.practice}</bdi>
        </p>
      )}
      <h1 tabIndex={-1} className={hasIntro ? styles['title'] : layout('hidden')}>
        {t('welcome.title', { ns: 'common' })}
      </h1>
      {hasIntro ? <p className={layout('lead')}>{t('start.lead')}</p> : null}
      {entries.map(({ id }) => (
        <KeptCheck key={id} id={id} />
      ))}
      <section aria-label={t('start.ways')} className={styles['ways']}>
        {offered.map((entry, place) => (
          <OfferedForm key={entry.id} entry={entry} isFirst={place === 0} />
        ))}
      </section>
      <PracticeNote />
      <p className={layout('small')}>{t('start.isNot')}</p>
      <PracticeCard />
    </div>
  );
}
