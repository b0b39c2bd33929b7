import { useTranslation } from '#i18n';
import type { Form } from '#instrument';
import { offeredChoice, Paper, usePageText, useTakes } from '#result';
import type { AnswerSheet } from '#session';
import { layout, PrintButton } from '#ui';
import styles from './desk.module.css';

interface ReplyPageProps {
  readonly form: Form;
  readonly sheets: readonly AnswerSheet[];
  readonly label: string;
}

/** One result on one page, under its label and date. The client's own words are not on it. */
export function ReplyPage({ form, sheets, label }: ReplyPageProps) {
  const { t } = useTranslation('desk');
  const takes = useTakes(form, sheets);
  const textOf = usePageText(form, takes);
  const page = textOf(offeredChoice(form, takes));
  return (
    <div className={layout('wide', 'page', 'stack')}>
      <p>
        <PrintButton text={t('reply.print')} />
      </p>
      <div className={styles['sheet']}>
        <Paper {...page} about={label === '' ? page.about : [label, ...page.about]} />
      </div>
    </div>
  );
}
