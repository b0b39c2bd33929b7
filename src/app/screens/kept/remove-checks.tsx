import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ArrivingButton } from '#parts';
import { buttonClass, layout } from '#ui';

interface RemoveChecksProps {
  readonly count: number;
  readonly onRemove: () => void;
}

type Step = 'idle' | 'asking' | 'kept';

/** Removes every check, after one plain question. */
export function RemoveChecks({ count, onRemove }: RemoveChecksProps) {
  const { t } = useTranslation('kept');
  const [step, setStep] = useState<Step>('idle');
  const ask = () => {
    setStep('asking');
  };
  if (step === 'idle') {
    return (
      <p>
        <button type="button" className={buttonClass('plain')} onClick={ask}>
          {t('all.button')}
        </button>
      </p>
    );
  }
  if (step === 'kept') {
    return (
      <p>
        <ArrivingButton look="plain" text={t('all.button')} onClick={ask} />
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
            setStep('idle');
            onRemove();
          }}
        >
          {t('all.yes')}
        </button>
        <ArrivingButton
          look="quiet"
          text={t('all.no')}
          onClick={() => {
            setStep('kept');
          }}
        />
      </p>
    </div>
  );
}
