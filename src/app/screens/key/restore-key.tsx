import { useId, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Desk } from '#desk';
import { useTranslation } from '#i18n';
import { KeyOwner } from '#parts';
import { buttonClass, layout } from '#ui';
import { TaskWords } from './task-words.tsx';
import { useKeyTask } from './use-key-task.ts';
import styles from './key.module.css';

/** Several times as many as any key file has. */
const MOST_BYTES = 100_000;

interface RestoreDraft {
  readonly files: FileList | null;
  readonly passphrase: string;
}

/** Brings a key back from its backup file. */
export function RestoreKey({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation('key');
  const id = useId();
  const { register, handleSubmit } = useForm<RestoreDraft>({ defaultValues: { passphrase: '' } });
  const [fileProblem, setFileProblem] = useState<'noFile' | 'unread' | null>(null);
  const { isBusy, problem, run } = useKeyTask();

  async function restore({ files, passphrase }: RestoreDraft): Promise<void> {
    const file = files?.[0];
    // Of a film that was chosen by mistake, the first part is enough to see that it is no key.
    const text = await file
      ?.slice(0, MOST_BYTES)
      .text()
      .catch(() => null);
    setFileProblem(file === undefined ? 'noFile' : text === null ? 'unread' : null);
    if (typeof text === 'string') await run(() => desk.restoreKey(text, passphrase));
  }

  return (
    <form
      method="dialog"
      noValidate
      className={layout('card', 'stack')}
      onSubmit={(event) => void handleSubmit(restore)(event)}
    >
      <KeyOwner />
      <h2>{t('restore.title')}</h2>
      <p>{t('restore.text')}</p>
      <div className={styles['field']}>
        <label htmlFor={`${id}-file`}>{t('restore.file')}</label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".txt,.age,text/plain"
          aria-describedby={`${id}-said`}
          {...register('files')}
        />
        <p id={`${id}-said`} role="status">
          {fileProblem === null ? null : t(`restore.${fileProblem}`)}
        </p>
      </div>
      <div className={styles['field']}>
        <label htmlFor={`${id}-passphrase`}>{t('restore.passphrase')}</label>
        <input
          id={`${id}-passphrase`}
          type="password"
          autoComplete="current-password"
          {...register('passphrase')}
        />
      </div>
      <p>
        <button type="submit" className={buttonClass('quiet')} aria-disabled={isBusy}>
          {t('restore.button')}
        </button>
      </p>
      <TaskWords busy={isBusy ? t('restore.busy') : null} problem={problem} />
    </form>
  );
}
