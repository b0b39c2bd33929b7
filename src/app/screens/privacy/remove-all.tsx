import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { buttonClass, layout, Notice } from '#ui';
import { useWiring } from '#wiring';

type Step = 'idle' | 'asking' | 'done';

/** Removes everything of ours, after one plain question. */
export function RemoveAll({ onRemoved }: { readonly onRemoved: () => void }) {
  const { t } = useTranslation('privacy');
  const { keeper } = useWiring();
  const [step, setStep] = useState<Step>('idle');
  return (
    <section className={layout('stack')}>
      <h2>{t('allTitle')}</h2>
      <p>{t('all')}</p>
      {step === 'asking' ? (
        <div role="group" aria-label={t('allSure')} className={layout('stack')}>
          <p>{t('allSure')}</p>
          <p className={layout('row')}>
            <button
              type="button"
              className={buttonClass('main')}
              onClick={() => {
                keeper.removeAll();
                onRemoved();
                setStep('done');
              }}
            >
              {t('allYes')}
            </button>
            <button
              type="button"
              className={buttonClass('quiet')}
              onClick={() => {
                setStep('idle');
              }}
            >
              {t('allNo')}
            </button>
          </p>
        </div>
      ) : (
        <p>
          <button
            type="button"
            className={buttonClass('quiet')}
            onClick={() => {
              setStep('asking');
            }}
          >
            {t('allButton')}
          </button>
        </p>
      )}
      {step === 'done' ? <Notice>{t('allDone')}</Notice> : null}
      <p className={layout('small')}>{t('history')}</p>
    </section>
  );
}
