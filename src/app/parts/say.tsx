import { useTranslation } from '#i18n';
import type { Statement } from '#report';

/** A statement of the report in the reader's words. */
export function Say({ statement }: { readonly statement: Statement }) {
  const { t } = useTranslation('report');
  return <>{t(statement.id, { ...statement.values })}</>;
}

/** Tells statements apart in a list: one id may be said twice, of two dimensions. */
export function keyOf({ id, values }: Statement): string {
  return `${id} ${Object.values(values ?? {}).join(' ')}`;
}

/** Some statements, each a paragraph. */
export function SayAll({ statements }: { readonly statements: readonly Statement[] }) {
  return statements.map((statement) => (
    <p key={keyOf(statement)}>
      <Say statement={statement} />
    </p>
  ));
}
