import { useTranslation } from 'react-i18next';
import { formatDate, formatTime } from '#i18n';
import { pageOf } from '#session';
import { buttonClass, layout } from '#ui';
import { Link, useCurrentSheet, type FormEntry } from '#wiring';
import styles from './welcome.module.css';

/** The check that this device has: one to go on with, or a result to open again. */
export function KeptCheck({ entry }: { readonly entry: FormEntry }) {
  const { t, i18n } = useTranslation('common');
  const sheet = useCurrentSheet(entry.id);
  if (sheet === null) return null;
  const { finishedAt, updatedAt } = sheet;
  const count = Object.keys(sheet.answers).length;
  const firstOpen = entry.pages.flat().find((item) => sheet.answers[item] === undefined);
  const resumeAt =
    firstOpen === undefined
      ? { screen: 'review' as const, form: entry.id }
      : { screen: 'questions' as const, form: entry.id, page: pageOf(entry.pages, firstOpen) };
  return (
    <section className={`${layout('card', 'calm')} ${styles['kept'] ?? ''}`}>
      <h2>{finishedAt === null ? t('welcome.open') : t('welcome.finished')}</h2>
      <p>
        {finishedAt === null
          ? t('welcome.openProgress', {
              count,
              of: entry.itemCount,
              when: formatTime(i18n.language, updatedAt),
            })
          : t('welcome.finishedWhen', { when: formatDate(i18n.language, finishedAt) })}
      </p>
      <p className={layout('row')}>
        {finishedAt === null ? (
          <Link to={resumeAt} className={buttonClass('main')} focus={firstOpen}>
            {t('welcome.resume')}
          </Link>
        ) : (
          <Link to={{ screen: 'results', form: entry.id }} className={buttonClass('main')}>
            {t('welcome.openResult')}
          </Link>
        )}
      </p>
    </section>
  );
}
