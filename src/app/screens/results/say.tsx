import { useTranslation } from 'react-i18next';
import type { Statement } from '#report';

/** A statement of the report in the reader's words. */
export function Say({ statement }: { readonly statement: Statement }) {
  const { t } = useTranslation('report');
  return <>{t(statement.id, { ...statement.values })}</>;
}

/** Some statements, each a paragraph. */
export function SayAll({ statements }: { readonly statements: readonly Statement[] }) {
  return statements.map((statement) => (
    <p key={statement.id}>
      <Say statement={statement} />
    </p>
  ));
}
