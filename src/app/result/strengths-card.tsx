import { useTranslation } from '#i18n';
import { SayAll } from '#parts';
import type { Statement } from '#report';
import { layout } from '#ui';

/** What the person brings, first of all. */
export function StrengthsCard({ statements }: { readonly statements: readonly Statement[] }) {
  const { t } = useTranslation('results');
  if (statements.length === 0) return null;
  return (
    <section className={layout('card', 'calm', 'stack')}>
      <h2>{t('strengths')}</h2>
      <SayAll statements={statements} />
    </section>
  );
}
