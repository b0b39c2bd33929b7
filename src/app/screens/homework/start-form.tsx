import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from '#i18n';
import { buttonClass, layout, Tick } from '#ui';
import { Link, useSession, useWiring } from '#wiring';
import styles from './homework.module.css';

interface StartDraft {
  readonly isAdult: boolean;
  readonly isShared: boolean;
}

interface StartFormProps {
  /** Called once the person has said that they are of age. */
  readonly onStart: () => void;
}

/** The 18+ declaration, the choice for shared devices, and the start. */
export function StartForm({ onStart }: StartFormProps) {
  const { t } = useTranslation('common');
  const { t: say } = useTranslation('homework');
  const { keeper } = useWiring();
  const neededId = useId();
  const wasShared = useSession((state) => state.keeping === 'chosen');
  const { register, handleSubmit, formState } = useForm<StartDraft>({
    defaultValues: { isAdult: false, isShared: wasShared },
  });
  const isRefused = formState.errors.isAdult !== undefined;

  function start({ isShared }: StartDraft): void {
    keeper.setShared(isShared);
    onStart();
  }

  return (
    <form
      method="dialog"
      noValidate
      className={layout('stack')}
      onSubmit={(event) => void handleSubmit(start)(event)}
    >
      <Tick
        text={t('begin.adult')}
        aria-invalid={isRefused}
        aria-describedby={isRefused ? neededId : undefined}
        {...register('isAdult', { required: true })}
      />
      {isRefused ? (
        <p id={neededId} role="alert" className={styles['error']}>
          {t('begin.adultNeeded')}
        </p>
      ) : null}
      <Tick text={t('begin.shared')} hint={t('begin.sharedHint')} {...register('isShared')} />
      <p className={layout('small')}>{say('start.hint')}</p>
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
