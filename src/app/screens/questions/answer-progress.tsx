import { useTranslation } from '#i18n';
import type { AnsweringPart } from '#instrument';
import { usePractice } from '#practice';
import { progressOf, type Keeping, type Saving } from '#session';
import { layout, ProgressBar } from '#ui';
import { useCurrentSheet, useSession } from '#wiring';
import styles from './questions.module.css';

/** How far the person has come, and where the answers are kept. */
interface AnswerProgressProps {
  readonly questionnaire: AnsweringPart['questionnaire'];
  readonly turn: number;
}

export function AnswerProgress({ questionnaire, turn }: AnswerProgressProps) {
  const { t } = useTranslation('common');
  const sheet = useCurrentSheet(questionnaire.id, turn);
  const keeping = useSession((state) => state.keeping);
  const saving = useSession((state) => state.saving);
  const isFramed = usePractice().place !== 'site';
  const { of, unanswered } = progressOf(questionnaire, sheet);
  const count = of - unanswered.length;
  return (
    <div className={styles['head']}>
      {/* A line each: what is said of saving changes, and must move nothing. */}
      <div className={styles['lines']}>
        <span className={layout('small')}>{t('questions.progress', { count, of })}</span>
        {/* Said once, and then only when something changes: every answer is saved. */}
        <span
          className={layout('small')}
          role="status"
          aria-live={saving === 'writing' || count > 1 ? 'off' : 'polite'}
        >
          {t(savedWords(count, keeping, saving, isFramed))}
        </span>
      </div>
      <ProgressBar label={t('questions.progressLabel')} value={count} max={of} />
    </div>
  );
}

function savedWords(count: number, keeping: Keeping, saving: Saving, isFramed: boolean) {
  if (isFramed && keeping === 'chosen') return 'saved.frame';
  if (count > 0 && keeping === 'device' && saving !== 'done') return `saved.${saving}` as const;
  return count === 0 ? 'saved.blank' : (`saved.${keeping}` as const);
}
