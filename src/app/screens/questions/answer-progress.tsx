import { useTranslation } from 'react-i18next';
import type { Questionnaire } from '#instrument';
import { usePractice } from '#practice';
import { progressOf, type Keeping } from '#session';
import { layout, ProgressBar } from '#ui';
import { useCurrentSheet, useSession } from '#wiring';
import styles from './questions.module.css';

/** How far the person has come, and where the answers are kept. */
interface AnswerProgressProps {
  readonly questionnaire: Questionnaire;
  readonly turn: number;
}

export function AnswerProgress({ questionnaire, turn }: AnswerProgressProps) {
  const { t } = useTranslation('common');
  const sheet = useCurrentSheet(questionnaire.id, turn);
  const keeping = useSession((state) => state.keeping);
  const isFramed = usePractice().place !== 'site';
  const { of, unanswered } = progressOf(questionnaire, sheet);
  const count = of - unanswered.length;
  return (
    <div className={styles['head']}>
      <div className={layout('row', 'apart')}>
        <span className={layout('small')}>{t('questions.progress', { count, of })}</span>
        <span className={layout('small')} role="status">
          {t(savedWords(count, keeping, isFramed))}
        </span>
      </div>
      <ProgressBar label={t('questions.progressLabel')} value={count} max={of} />
    </div>
  );
}

function savedWords(count: number, keeping: Keeping, isFramed: boolean) {
  if (isFramed && keeping === 'chosen') return 'saved.frame';
  return count === 0 ? 'saved.blank' : (`saved.${keeping}` as const);
}
