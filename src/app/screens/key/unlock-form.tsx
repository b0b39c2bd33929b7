import { useId } from 'react';
import { useForm } from 'react-hook-form';
import type { Desk } from '#desk';
import { useTranslation } from '#i18n';
import { KeyOwner } from '#parts';
import { buttonClass, layout } from '#ui';
import { TaskWords } from './task-words.tsx';
import { useKeyTask } from './use-key-task.ts';
import styles from './key.module.css';

/** Opens the key with its passphrase. */
export function UnlockForm({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation('key');
  const id = useId();
  const { register, handleSubmit } = useForm({ defaultValues: { passphrase: '' } });
  const { isBusy, problem, run } = useKeyTask();
  return (
    <form
      method="dialog"
      className={layout('card', 'stack')}
      onSubmit={(event) =>
        void handleSubmit(({ passphrase }) => run(() => desk.unlock(passphrase)))(event)
      }
    >
      <KeyOwner />
      <h2>{t('lock.title')}</h2>
      <div className={styles['field']}>
        <label htmlFor={id}>{t('lock.passphrase')}</label>
        <input
          id={id}
          type="password"
          autoComplete="current-password"
          {...register('passphrase')}
        />
      </div>
      <p>
        <button type="submit" className={buttonClass('main')} aria-disabled={isBusy}>
          {t('lock.unlock')}
        </button>
      </p>
      <TaskWords busy={isBusy ? t('lock.busy') : null} problem={problem} />
    </form>
  );
}
