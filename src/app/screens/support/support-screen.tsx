import { SUPPORT_LINES_REVIEWED_ON } from '#content';
import { formatDate, useTranslation } from '#i18n';
import { layout } from '#ui';
import { Regions } from './regions.tsx';

/** People to talk to, by country, from a dated list. Nothing is asked and nothing is guessed about where one is. */
export function SupportScreen() {
  const { t, i18n } = useTranslation('support');
  const date = formatDate(i18n.language, `${SUPPORT_LINES_REVIEWED_ON}T12:00:00Z`);
  return (
    <div className={layout('narrow', 'page', 'stack')}>
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p className={layout('lead')}>{t('intro')}</p>
      <p>{t('nobody')}</p>
      <p>{t('emergency')}</p>
      <section className={layout('card', 'calm', 'stack')}>
        <h2>{t('safety.title')}</h2>
        <p>{t('safety.text')}</p>
        <p>{t('safety.device')}</p>
      </section>
      <Regions />
      <p className={layout('small')}>{t('reviewed', { date })}</p>
    </div>
  );
}
