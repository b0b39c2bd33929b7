import type { UseFormRegister } from 'react-hook-form';
import { useTranslation } from '#i18n';
import { Tick } from '#ui';
import type { Form } from '#instrument';
import { MAX_TARGETS } from '#session';
import type { StartDraft } from './start-draft.ts';
import styles from './begin.module.css';

interface PersonPickerProps {
  readonly form: Form;
  readonly register: UseFormRegister<StartDraft>;
  /** The id of the sentence that says what is missing, while it is on screen. */
  readonly describedBy: string | undefined;
}

function isFewEnough(persons: readonly string[]): boolean {
  return persons.length > 0 && persons.length <= MAX_TARGETS;
}

/** Whom the check is about: up to three persons, each as things are now or as they were. */
export function PersonPicker({ form, register, describedBy }: PersonPickerProps) {
  const { t } = useTranslation('common');
  const persons = [...new Set(form.questionnaire.targets.map(({ person }) => person))];
  return (
    <fieldset className={styles['persons']} aria-describedby={describedBy}>
      <legend>{t('persons.title')}</legend>
      <p>{t('persons.hint')}</p>
      {persons.map((person) => (
        <div key={person} className={styles['person']}>
          <Tick
            text={form.text.persons?.[person]}
            value={person}
            {...register('persons', { validate: isFewEnough })}
          />
          <label>
            <span className={styles['tense']}>
              {t('persons.tense', { person: form.text.persons?.[person] })}
            </span>
            <select {...register(`tenses.${person}`)}>
              <option value="present">{t('persons.present')}</option>
              <option value="past">{t('persons.past')}</option>
            </select>
          </label>
        </div>
      ))}
    </fieldset>
  );
}
