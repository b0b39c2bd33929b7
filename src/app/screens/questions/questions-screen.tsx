import { useTranslation } from 'react-i18next';
import { pagesOf, type Form } from '#instrument';
import { layout } from '#ui';
import { Link } from '#wiring';
import { AnswerProgress } from './answer-progress.tsx';
import { ItemsForm } from './items-form.tsx';
import styles from './questions.module.css';

interface QuestionsScreenProps {
  readonly form: Form;
  /** Counts from 1. */
  readonly page: number;
}

/** One page of statements. Only the progress line listens to the sheet: an answer renders nothing else. */
export function QuestionsScreen({ form, page }: QuestionsScreenProps) {
  const { t } = useTranslation('common');
  const pages = pagesOf(form.questionnaire);
  return (
    <div className={layout('narrow')}>
      <AnswerProgress questionnaire={form.questionnaire} />
      <h1 tabIndex={-1} className={styles['title']}>
        {form.text.pageIntro}
      </h1>
      <p className={`${layout('small')} ${styles['note'] ?? ''}`}>{form.text.instruction}</p>
      {page === 1 ? (
        <p className={layout('small')}>
          {t('questions.adults')} <Link to={{ screen: 'youth' }}>{t('nav.under18')}</Link>
        </p>
      ) : null}
      <p className={`${layout('small')} ${styles['keys'] ?? ''}`}>{t('questions.keys')}</p>
      <noscript>
        <p>{t('questions.noScript')}</p>
      </noscript>
      <ItemsForm
        key={page}
        form={form}
        items={pages[page - 1] ?? []}
        page={page}
        pageCount={pages.length}
      />
    </div>
  );
}
