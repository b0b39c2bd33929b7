import { useTranslation } from '#i18n';
import { SayAll } from '#parts';
import type { Statement } from '#report';
import { layout } from '#ui';

/** The sentence about the pattern, with its reasons and its notes. */
export function PatternCard({ statements }: { readonly statements: readonly Statement[] }) {
  const { t } = useTranslation('results');
  if (statements.length === 0) return null;
  return (
    <section className={layout('card', 'stack')}>
      <h2>{t('pattern')}</h2>
      <SayAll statements={statements} />
    </section>
  );
}
