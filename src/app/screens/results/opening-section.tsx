import { useTranslation } from 'react-i18next';
import { formatDate } from '#i18n';
import type { Form } from '#instrument';
import { Say } from '#parts';
import type { Statement } from '#report';
import type { AnswerSheet } from '#session';
import { Harbour, layout } from '#ui';
import styles from './results.module.css';

interface OpeningSectionProps {
  readonly form: Form;
  readonly sheet: AnswerSheet;
  readonly statements: readonly [Statement, Statement];
}

/** The headline and its lead, under the name and the date of the check. */
export function OpeningSection({ form, sheet, statements }: OpeningSectionProps) {
  const { i18n } = useTranslation();
  const [headline, lead] = statements;
  return (
    <div className={styles['opening']}>
      <div className={layout('stack')}>
        <p className={layout('small')}>
          {form.text.title} · {formatDate(i18n.language, sheet.updatedAt)}
        </p>
        <h1 tabIndex={-1}>
          <Say statement={headline} />
        </h1>
        <p className={layout('lead')}>
          <Say statement={lead} />
        </p>
      </div>
      <div className={styles['strip']}>
        <Harbour isStrip />
      </div>
    </div>
  );
}
