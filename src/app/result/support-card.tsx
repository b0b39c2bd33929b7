import { useTranslation } from '#i18n';
import { SayAll } from '#parts';
import type { Statement } from '#report';
import { buttonClass, layout } from '#ui';
import { Link } from '#wiring';

/** People to talk to; it stands near the top when closeness hurts. */
export function SupportCard({ statements }: { readonly statements: readonly Statement[] }) {
  const { t } = useTranslation('results');
  if (statements.length === 0) return null;
  return (
    <section className={layout('card', 'stack')}>
      <h2>{t('support')}</h2>
      <SayAll statements={statements} />
      <p>
        <Link to={{ screen: 'support' }} className={buttonClass('quiet')}>
          {t('supportLink')}
        </Link>
      </p>
    </section>
  );
}
