import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { buttonClass, layout } from '#ui';

interface RemoveChecksProps {
  readonly count: number;
  readonly onRemove: () => void;
}

/** Removes every check, after one plain question. */
export function RemoveChecks({ count, onRemove }: RemoveChecksProps) {
  const { t } = useTranslation('kept');
  const [isAsking, setIsAsking] = useState(false);
  if (!isAsking) {
    return (
      <p>
        <button
          type="button"
          className={buttonClass('plain')}
          onClick={() => {
            setIsAsking(true);
          }}
        >
          {t('all.button')}
        </button>
      </p>
    );
  }
  return (
    <div role="group" aria-label={t('all.sure', { count })} className={layout('stack')}>
      <p>{t('all.sure', { count })}</p>
      <p className={layout('row')}>
        <button
          type="button"
          className={buttonClass('main')}
          onClick={() => {
            setIsAsking(false);
            onRemove();
          }}
        >
          {t('all.yes')}
        </button>
        <button
          type="button"
          className={buttonClass('quiet')}
          onClick={() => {
            setIsAsking(false);
          }}
        >
          {t('all.no')}
        </button>
      </p>
    </div>
  );
}
