import { useTranslation } from 'react-i18next';
import type { Statement } from '#report';
import { layout } from '#ui';
import { SayAll } from './say.tsx';

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
