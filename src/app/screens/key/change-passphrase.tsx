import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Desk } from '#desk';
import { useTranslation } from '#i18n';
import { AskFirst } from '#parts';
import { buttonClass, layout } from '#ui';
import { NO_PASSPHRASE, PassphraseFields, type PassphraseDraft } from './passphrase-fields.tsx';
import { TaskWords } from './task-words.tsx';
import { useKeyTask } from './use-key-task.ts';

interface ChangePassphraseProps {
  readonly desk: Desk;
  /** Whether the key lies under a passphrase now. */
  readonly isLocked: boolean;
}

/** Puts the open key under another passphrase or under none. */
export function ChangePassphrase({ desk, isLocked }: ChangePassphraseProps) {
  const { t } = useTranslation('key');
  const draft = useForm<PassphraseDraft>({ defaultValues: NO_PASSPHRASE });
  const [isDone, setIsDone] = useState(false);
  const { isBusy, problem, run } = useKeyTask();
  async function change({ passphrase }: PassphraseDraft): Promise<void> {
    setIsDone(false);
    const isChanged = await run(() => desk.setPassphrase(passphrase));
    setIsDone(isChanged);
    if (isChanged) draft.reset();
  }
  return (
    <section className={layout('stack')}>
      <h2>{t(isLocked ? 'change.titleSome' : 'change.titleNone')}</h2>
      <form
        method="dialog"
        noValidate
        className={layout('stack')}
        onSubmit={(event) => void draft.handleSubmit(change)(event)}
      >
        <PassphraseFields draft={draft} isRequired />
        <p>
          <button type="submit" className={buttonClass('quiet')} aria-disabled={isBusy}>
            {t('change.save')}
          </button>
        </p>
      </form>
      <TaskWords busy={isBusy ? t('change.busy') : null} problem={problem} />
      <p role="status">{isDone ? t('change.done') : null}</p>
      {isLocked ? (
        <AskFirst
          look="plain"
          words={{
            button: t('change.remove'),
            sure: t('change.removeSure'),
            yes: t('change.removeYes'),
            no: t('change.removeNo'),
          }}
          onYes={() => void change(NO_PASSPHRASE)}
        />
      ) : null}
    </section>
  );
}
