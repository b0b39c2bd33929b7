import { useTranslation } from '#i18n';
import { FieldNotes } from './field-notes.tsx';
import type { FieldsProps } from './fields.ts';
import styles from './website.module.css';

interface ChoiceFieldProps extends Pick<FieldsProps, 'register' | 'notes'> {
  readonly name: 'type' | 'theme' | 'results';
}

const CHOICES = {
  type: ['type.ours', 'type.system', 'type.serif'],
  theme: ['theme.auto', 'theme.light', 'theme.dark'],
  results: ['results.frame', 'results.tab'],
} as const;

/** One setting of a few, each with its words. */
export function ChoiceField({ name, register, notes }: ChoiceFieldProps) {
  const { t } = useTranslation('website');
  return (
    <fieldset className={styles['choice']} aria-describedby={`${name}-said`}>
      <legend>{t(`${name}.label`)}</legend>
      {CHOICES[name].map((words) => (
        <label key={words}>
          <input type="radio" value={words.slice(name.length + 1)} {...register(name)} />
          <span>{t(words)}</span>
        </label>
      ))}
      <FieldNotes name={name} notes={notes} />
    </fieldset>
  );
}
