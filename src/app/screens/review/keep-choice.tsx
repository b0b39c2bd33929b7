import { useTranslation } from '#i18n';
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
      hint={t(hintOf(isShared, isKept))}
      checked={isKept}
      disabled={isShared}
      onChange={(event) => {
        onChange(event.target.checked);
      }}
    />
  );
}

/** On a shared device the choice is made: what was kept before stays, and nothing new is kept. */
function hintOf(isShared: boolean, isKept: boolean) {
  if (!isShared) return 'review.keepHint';
  return isKept ? 'review.keepSharedBefore' : 'review.keepShared';
}
