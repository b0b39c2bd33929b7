import { useId, useState } from 'react';
import type { Desk } from '#desk';
import { useTranslation } from '#i18n';
import { KeyOwner } from '#parts';
import { buttonClass, layout } from '#ui';
import { Link } from '#wiring';
import styles from './desk.module.css';

interface PassphraseFormProps {
  readonly desk: Desk;
  readonly onOpened: () => void;
}

/** The one way into a desk under a passphrase. */
export function PassphraseForm({ desk, onOpened }: PassphraseFormProps) {
  const { t } = useTranslation('desk');
  const id = useId();
  const outcomeId = useId();
  const [step, setStep] = useState<'asked' | 'opening' | 'wrong' | 'changed' | 'unfetched'>(
    'asked',
  );
  const [passphrase, setPassphrase] = useState('');

  async function open(): Promise<void> {
    setStep('opening');
    const opening = await desk.unlock(passphrase);
    if (opening.ok) onOpened();
    else if (opening.problem === 'unfetched') setStep('unfetched');
    else
      setStep(
        opening.problem === 'changed' || opening.problem === 'not-ours' ? 'changed' : 'wrong',
      );
  }

  return (
    <form
      method="dialog"
      className={layout('card', 'stack')}
      onSubmit={(event) => {
        event.preventDefault();
        if (step !== 'opening') void open();
      }}
    >
      <KeyOwner />
      <h2>{t('locked.title')}</h2>
      <p className={styles['field']}>
        <label htmlFor={id}>{t('locked.passphrase')}</label>
        <input
          id={id}
          type="password"
          autoComplete="current-password"
          value={passphrase}
          aria-describedby={outcomeId}
          aria-invalid={step === 'wrong'}
          onChange={({ target }) => {
            setPassphrase(target.value);
          }}
        />
      </p>
      <p id={outcomeId} role="status">
        {step === 'asked' ? '' : t(`locked.${step}`)}
      </p>
      <p className={layout('row')}>
        <button type="submit" className={buttonClass('main')}>
          {t('locked.open')}
        </button>
        <Link to={{ screen: 'key' }} className={buttonClass('plain')}>
          {t('locked.forgotten')}
        </Link>
      </p>
    </form>
  );
}
