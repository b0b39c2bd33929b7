import { useTranslation } from '#i18n';
import { layout } from '#ui';

const PARTS = {
  sealed: ['reply', 'desk', 'where'],
  open: ['traces', 'link', 'code', 'files'],
  cannot: ['expire', 'forward', 'lost', 'taken', 'device', 'address'],
} as const;

/** What is sealed where homework is given and answered, what is not, and what nobody can promise. */
export function TrustSection() {
  const { t } = useTranslation('privacy');
  return (
    <section className={layout('stack')}>
      <h2>{t('trust.title')}</h2>
      <p>{t('trust.lead')}</p>
      <h3>{t('trust.sealedTitle')}</h3>
      <ul>
        {PARTS.sealed.map((name) => (
          <li key={name}>{t(`trust.sealed.${name}`)}</li>
        ))}
      </ul>
      <h3>{t('trust.openTitle')}</h3>
      <ul>
        {PARTS.open.map((name) => (
          <li key={name}>{t(`trust.open.${name}`)}</li>
        ))}
      </ul>
      <h3>{t('trust.cannotTitle')}</h3>
      <ul>
        {PARTS.cannot.map((name) => (
          <li key={name}>{t(`trust.cannot.${name}`)}</li>
        ))}
      </ul>
    </section>
  );
}
