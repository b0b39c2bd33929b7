import { useTranslation } from '#i18n';
import { layout } from '#ui';

/** What the website around a check learns, and what it cannot. */
export function FrameSection() {
  const { t } = useTranslation('privacy');
  return (
    <section className={layout('stack')}>
      <h2>{t('around.title')}</h2>
      <p>{t('around.lead')}</p>
      <ul>
        {(['told', 'closed', 'visit', 'kept', 'leave'] as const).map((name) => (
          <li key={name}>{t(`around.${name}`)}</li>
        ))}
      </ul>
    </section>
  );
}
