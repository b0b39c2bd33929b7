import { useForm } from 'react-hook-form';
import type { Desk } from '#desk';
import { useTranslation } from '#i18n';
import { buttonClass, layout } from '#ui';
import { NO_PASSPHRASE, PassphraseFields, type PassphraseDraft } from './passphrase-fields.tsx';
import { TaskWords } from './task-words.tsx';
import { useKeyTask } from './use-key-task.ts';

/** Makes the key of this device, under a passphrase or under none. */
export function MakeKey({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation('key');
  const draft = useForm<PassphraseDraft>({ defaultValues: NO_PASSPHRASE });
  const { isBusy, problem, run } = useKeyTask();
  const make = ({ passphrase }: PassphraseDraft) => run(() => desk.makeKey(passphrase));
  return (
    <form
      method="dialog"
      noValidate
      className={layout('card', 'stack')}
      onSubmit={(event) => void draft.handleSubmit(make)(event)}
    >
      <h2>{t('make.title')}</h2>
      <p>{t('make.hint')}</p>
      <PassphraseFields draft={draft} isRequired={false} />
      <p>
        <button type="submit" className={buttonClass('main')} aria-disabled={isBusy}>
          {t('make.button')}
        </button>
      </p>
      <TaskWords busy={isBusy ? t('make.busy') : null} problem={problem} />
    </form>
  );
}
