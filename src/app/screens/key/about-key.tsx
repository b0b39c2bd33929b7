import { useTranslation } from '#i18n';
import { layout } from '#ui';

/** What a key is, and what losing it costs. */
export function AboutKey() {
  const { t } = useTranslation('key');
  return (
    <section className={layout('stack')}>
      <h2>{t('about.title')}</h2>
      <p>{t('about.made')}</p>
      <p>{t('about.public')}</p>
      <p>{t('about.lost')}</p>
      <p>{t('about.device')}</p>
    </section>
  );
}
