import type { DeskProblem } from '#desk';
import { useTranslation } from '#i18n';
import styles from './key.module.css';

const NAMED = [
  ...(['not-ours', 'changed', 'wrong-key', 'needs-passphrase', 'other-key'] as const),
  ...(['known', 'locked', 'refused', 'full'] as const),
];

interface TaskWordsProps {
  /** Said while it goes on; null while nothing does. */
  readonly busy: string | null;
  readonly problem: DeskProblem | null;
}

/** What goes on, or what came of it where that was nothing. */
export function TaskWords({ busy, problem }: TaskWordsProps) {
  const { t } = useTranslation('key');
  const named = NAMED.find((name) => name === problem) ?? 'other';
  return (
    <div role="status">
      {busy === null ? null : <p>{busy}</p>}
      {problem === null ? null : <p className={styles['problem']}>{t(`problem.${named}`)}</p>}
    </div>
  );
}
