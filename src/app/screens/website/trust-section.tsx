import { useTranslation } from '#i18n';
import { layout } from '#ui';

/** What the owner gets, what a visitor’s browser asks for, and what stays where it is. */
export function TrustSection() {
  const { t } = useTranslation('website');
  return (
    <section className={layout('card', 'calm', 'stack')}>
      <h2>{t('trust.title')}</h2>
      <ul>
        {(['owner', 'visitor', 'page', 'duty'] as const).map((line) => (
          <li key={line}>{t(`trust.${line}`)}</li>
        ))}
      </ul>
    </section>
  );
}
