import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Form } from '#instrument';
import { buttonClass, layout } from '#ui';
import { Link, useFormEntry, useSession, useWiring } from '#wiring';
import styles from './begin.module.css';

interface StartDraft {
  readonly isAdult: boolean;
  readonly isShared: boolean;
}

/** The 18+ declaration, the choice for shared devices, and the start. Nothing is ticked beforehand. */
export function StartForm({ form }: { readonly form: Form }) {
  const { t, i18n } = useTranslation('common');
  const { keeper, navigation } = useWiring();
  const wasShared = useSession((state) => state.keeping === 'chosen');
  const entry = useFormEntry(form.questionnaire.id);
  const { register, handleSubmit, formState } = useForm<StartDraft>({
    defaultValues: { isAdult: false, isShared: wasShared },
  });
  const isMissing = formState.errors.isAdult !== undefined;

  function start({ isShared }: StartDraft): void {
    if (entry === undefined) return;
    keeper.setShared(isShared);
    keeper.begin({ id: entry.id, version: entry.version, digest: entry.digest }, i18n.language);
    navigation.go({ screen: 'questions', form: entry.id, page: 1, language: i18n.language });
  }

  return (
    <form
      method="dialog"
      noValidate
      className={layout('card', 'stack')}
      onSubmit={(event) => void handleSubmit(start)(event)}
    >
      <h2>{t('begin.formTitle')}</h2>
      <label className={styles['choice']}>
        <input
          type="checkbox"
          aria-invalid={isMissing}
          aria-describedby={isMissing ? 'adult-needed' : undefined}
          {...register('isAdult', { required: true })}
        />
        <span>{t('begin.adult')}</span>
      </label>
      {isMissing ? (
        <p id="adult-needed" role="alert" className={styles['error']}>
          {t('begin.adultNeeded')}
        </p>
      ) : null}
      <label className={styles['choice']}>
        <input type="checkbox" {...register('isShared')} />
        <span>{t('begin.shared')}</span>
        <small>{t('begin.sharedHint')}</small>
      </label>
      <p className={layout('row')}>
        <button type="submit" className={buttonClass('main')}>
          {t('begin.start')}
        </button>
        <Link to={{ screen: 'youth' }} className={buttonClass('plain')}>
          {t('begin.under')}
        </Link>
      </p>
    </form>
  );
}
