import { formatDate, useTranslation } from '#i18n';
import type { Form } from '#instrument';
import { Deferred, Say } from '#parts';
import type { Statement } from '#report';
import type { AnswerSheet } from '#session';
import { Harbour, layout } from '#ui';
import styles from './result.module.css';

interface OpeningSectionProps {
  readonly form: Form;
  readonly sheet: AnswerSheet;
  readonly statements: readonly [Statement, Statement];
  readonly isPart: boolean | undefined;
}

/** The headline and its lead, under the name and the date of the check. */
export function OpeningSection({ form, sheet, statements, isPart }: OpeningSectionProps) {
  const { i18n } = useTranslation('common');
  const [headline, lead] = statements;
  const Heading = isPart === true ? 'h2' : 'h1';
  return (
    <div className={styles['opening']}>
      <div className={layout('stack')}>
        <p className={layout('small')}>
          {form.text.title} · {formatDate(i18n.language, sheet.updatedAt)}
        </p>
        <Heading tabIndex={-1}>
          <Say statement={headline} />
        </Heading>
        <p className={layout('lead')}>
          <Say statement={lead} />
        </p>
      </div>
      <div className={styles['strip']}>
        <Deferred>
          <Harbour isStrip />
        </Deferred>
      </div>
    </div>
  );
}
