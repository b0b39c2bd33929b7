import type { Control, UseFormRegister } from 'react-hook-form';
import { useTranslation } from '#i18n';
import type { Form } from '#instrument';
import type { SessionChoice, SessionTake } from '#result';
import { layout, Tick } from '#ui';
import { TickList } from './tick-list.tsx';
import styles from './session.module.css';

interface ContentTicksProps {
  readonly form: Form;
  readonly takes: readonly SessionTake[];
  readonly control: Control<SessionChoice>;
  readonly register: UseFormRegister<SessionChoice>;
}

/** Whose positions, which dimensions, the pattern and the date. */
export function ContentTicks({ form, takes, control, register }: ContentTicksProps) {
  const { t } = useTranslation('session');
  const { t: say } = useTranslation('report');
  const dimensions = takes[0]?.report.dimensions ?? [];
  return (
    <>
      {takes.length < 2 ? null : (
        <fieldset className={layout('group')}>
          <legend>{t('people')}</legend>
          <TickList
            control={control}
            name="people"
            options={takes.map(({ id, name }) => ({ value: id, label: name ?? id }))}
          />
        </fieldset>
      )}
      <fieldset className={layout('group')}>
        <legend>{t('dimensions')}</legend>
        <div className={styles['pairs']}>
          <TickList
            control={control}
            name="scales"
            options={dimensions.map(({ scale, name }) => ({
              value: scale,
              label: say(name.id, { ...name.values }),
            }))}
          />
        </div>
      </fieldset>
      <fieldset className={layout('group')}>
        <legend>{t('more')}</legend>
        {form.questionnaire.pattern === null ? null : (
          <Tick text={t('pattern')} {...register('pattern')} />
        )}
        <Tick text={t('date')} {...register('date')} />
      </fieldset>
    </>
  );
}
