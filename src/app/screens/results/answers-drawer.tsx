import type { Form } from '#instrument';
import type { AnswerSheet } from '#session';
import { AnswersTable } from './answers-table.tsx';
import styles from './results.module.css';

interface AnswersDrawerProps {
  readonly form: Form;
  readonly sheet: AnswerSheet;
  readonly title: string;
}

/** Every answer of a sheet, folded away. */
export function AnswersDrawer({ form, sheet, title }: AnswersDrawerProps) {
  return (
    <details className={styles['drawer']}>
      <summary>{title}</summary>
      <AnswersTable form={form} sheet={sheet} />
    </details>
  );
}
