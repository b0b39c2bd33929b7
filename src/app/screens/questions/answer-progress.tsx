import { useTranslation } from 'react-i18next';
import type { Questionnaire } from '#instrument';
import { progressOf } from '#session';
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
  const { of, unanswered } = progressOf(questionnaire, sheet);
  const count = of - unanswered.length;
  return (
    <div className={styles['head']}>
      <div className={layout('row', 'apart')}>
        <span className={layout('small')}>{t('questions.progress', { count, of })}</span>
        <span className={layout('small')} role="status">
          {count === 0 ? t('saved.blank') : t(`saved.${keeping}`)}
        </span>
      </div>
      <ProgressBar label={t('questions.progressLabel')} value={count} max={of} />
    </div>
  );
}
