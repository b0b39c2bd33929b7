import { useTranslation } from 'react-i18next';
import { Tick } from '#ui';
import { useSession } from '#wiring';

interface KeepChoiceProps {
  readonly isKept: boolean;
  readonly onChange: (isKept: boolean) => void;
}

/** Whether the result is to stay on this device; a shared device keeps none. */
export function KeepChoice({ isKept, onChange }: KeepChoiceProps) {
  const { t } = useTranslation('common');
  const isShared = useSession((state) => state.keeping === 'chosen');
  return (
    <Tick
      text={t('review.keep')}
      hint={isShared ? t('review.keepShared') : t('review.keepHint')}
      checked={isKept && !isShared}
      disabled={isShared}
      onChange={(event) => {
        onChange(event.target.checked);
      }}
    />
  );
}
