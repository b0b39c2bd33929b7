import { useTranslation } from 'react-i18next';
import { useSession } from '#wiring';
import styles from './review.module.css';

interface KeepChoiceProps {
  readonly isKept: boolean;
  readonly onChange: (isKept: boolean) => void;
}

/** Whether the result is to stay on this device; a shared device keeps none. */
export function KeepChoice({ isKept, onChange }: KeepChoiceProps) {
  const { t } = useTranslation('common');
  const isShared = useSession((state) => state.keeping === 'chosen');
  return (
    <label className={styles['choice']}>
      <input
        type="checkbox"
        checked={isKept && !isShared}
        disabled={isShared}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
      <span>{t('review.keep')}</span>
      <small>{isShared ? t('review.keepShared') : t('review.keepHint')}</small>
    </label>
  );
}
