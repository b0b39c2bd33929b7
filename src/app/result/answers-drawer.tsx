import { useTranslation } from '#i18n';
import type { Form } from '#instrument';
import { useLabels } from '#parts';
import type { AnswerSheet } from '#session';
import { AnswersTable } from './answers-table.tsx';
import styles from './result.module.css';

interface AnswersDrawerProps {
  readonly form: Form;
  readonly sheet: AnswerSheet;
  /** Whom it is about, where there may be others on the page. */
  readonly person?: string;
}

/** Every answer of a sheet, folded away. */
export function AnswersDrawer({ form, sheet, person }: AnswersDrawerProps) {
  const { t } = useTranslation('results');
  const label = useLabels(person);
  return (
    <details className={styles['drawer']}>
      <summary>{label(t('answers'))}</summary>
      <AnswersTable form={form} sheet={sheet} caption={label(t('answersCaption'))} />
    </details>
  );
}
