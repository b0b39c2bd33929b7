import { useId, useState } from 'react';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from '#i18n';
import { KeyOwner } from '#parts';
import { layout, Tick } from '#ui';
import styles from './key.module.css';

export interface PassphraseDraft {
  readonly passphrase: string;
  readonly again: string;
}

export const NO_PASSPHRASE: PassphraseDraft = { passphrase: '', again: '' };

/** Shorter ones are four words at most, and short words. */
const SHORT = 16;

interface PassphraseFieldsProps {
  readonly draft: UseFormReturn<PassphraseDraft>;
  readonly isRequired: boolean;
}

/** A passphrase, typed twice, with what makes a good one. */
export function PassphraseFields({ draft, isRequired }: PassphraseFieldsProps) {
  const { t } = useTranslation('key');
  const id = useId();
  const [isShown, setIsShown] = useState(false);
  const { register, control, formState } = draft;
  const typed = useWatch({ control, name: 'passphrase' });
  const { passphrase, again } = formState.errors;
  const type = isShown ? 'text' : 'password';
  return (
    <>
      <KeyOwner />
      <p id={`${id}-advice`}>{t('passphrase.advice')}</p>
      <div className={styles['field']}>
        <label htmlFor={`${id}-new`}>{t('passphrase.new')}</label>
        <input
          id={`${id}-new`}
          type={type}
          autoComplete="new-password"
          aria-describedby={`${id}-advice ${id}-said`}
          aria-invalid={passphrase !== undefined}
          {...register('passphrase', { required: isRequired })}
        />
        <p id={`${id}-said`} role="status" className={layout('small')}>
          {passphrase === undefined ? null : t('passphrase.empty')}
          {typed !== '' && typed.length < SHORT ? t('passphrase.short') : null}
        </p>
      </div>
      <div className={styles['field']}>
        <label htmlFor={`${id}-again`}>{t('passphrase.again')}</label>
        <input
          id={`${id}-again`}
          type={type}
          autoComplete="new-password"
          aria-describedby={again === undefined ? undefined : `${id}-differ`}
          aria-invalid={again !== undefined}
          {...register('again', { validate: (text, all) => text === all.passphrase })}
        />
        {again === undefined ? null : (
          <p id={`${id}-differ`} role="alert" className={styles['problem']}>
            {t('passphrase.differ')}
          </p>
        )}
      </div>
      <Tick
        text={t('passphrase.show')}
        checked={isShown}
        onChange={({ target }) => {
          setIsShown(target.checked);
        }}
      />
    </>
  );
}
