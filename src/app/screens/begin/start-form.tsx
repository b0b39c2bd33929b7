import { useForm } from 'react-hook-form';
import { useTranslation } from '#i18n';
import type { Form } from '#instrument';
import { usePractice } from '#practice';
import { MAX_TARGETS } from '#session';
import { buttonClass, layout, Tick } from '#ui';
import { Link, setRemembering, useFormEntry, useSession, useWiring } from '#wiring';
import { PersonPicker } from './person-picker.tsx';
import { BLANK_START, targetsOf, type StartDraft } from './start-draft.ts';
import styles from './begin.module.css';

/** Whom it is about, the 18+ declaration, the choice for shared devices, and the start. Nothing is ticked beforehand. */
export function StartForm({ form }: { readonly form: Form }) {
  const { t, i18n } = useTranslation('common');
  const wiring = useWiring();
  const { keeper, navigation } = wiring;
  const isFramed = usePractice().place !== 'site';
  const wasShared = useSession((state) => state.keeping === 'chosen');
  const entry = useFormEntry(form.questionnaire.id);
  const { register, handleSubmit, formState } = useForm<StartDraft>({
    defaultValues: { ...BLANK_START, isShared: wasShared, isRemembered: !wasShared },
  });
  const { isAdult: adultError, persons: personsError } = formState.errors;
  const hasTargets = form.questionnaire.targets.length > 0;

  function start(draft: StartDraft): void {
    if (entry === undefined) return;
    const { id, version, digest } = entry;
    if (isFramed) setRemembering(wiring, draft.isRemembered);
    else keeper.setShared(draft.isShared);
    keeper.begin({ id, version, digest }, i18n.language, hasTargets ? targetsOf(draft) : []);
    navigation.go({ screen: 'questions', form: id, page: 1, language: i18n.language });
  }

  return (
    <form method="dialog" noValidate className={layout('card', 'stack')}>
      <h2>{t('begin.formTitle')}</h2>
      {hasTargets ? (
        <PersonPicker
          form={form}
          register={register}
          describedBy={personsError === undefined ? undefined : 'persons-needed'}
        />
      ) : null}
      {personsError === undefined ? null : (
        <p id="persons-needed" role="alert" className={styles['error']}>
          {t('persons.needed', { count: MAX_TARGETS })}
        </p>
      )}
      <Tick
        text={t('begin.adult')}
        aria-invalid={adultError !== undefined}
        aria-describedby={adultError === undefined ? undefined : 'adult-needed'}
        {...register('isAdult', { required: true })}
      />
      {adultError === undefined ? null : (
        <p id="adult-needed" role="alert" className={styles['error']}>
          {t('begin.adultNeeded')}
        </p>
      )}
      {isFramed ? (
        <Tick
          text={t('begin.remember')}
          hint={t('begin.rememberHint')}
          {...register('isRemembered')}
        />
      ) : (
        <Tick text={t('begin.shared')} hint={t('begin.sharedHint')} {...register('isShared')} />
      )}
      <p className={layout('row')}>
        {/* Not on submit: a frame that may not send forms is told of none. */}
        <button
          type="submit"
          className={buttonClass('main')}
          onClick={(event) => void handleSubmit(start)(event)}
        >
          {t('begin.start')}
        </button>
        <Link to={{ screen: 'youth' }} className={buttonClass('plain')}>
          {t('begin.under')}
        </Link>
      </p>
    </form>
  );
}
