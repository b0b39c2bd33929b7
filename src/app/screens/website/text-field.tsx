import { useTranslation } from '#i18n';
import { layout } from '#ui';
import { FieldNotes } from './field-notes.tsx';
import type { FieldsProps } from './fields.ts';
import styles from './website.module.css';

interface TextFieldProps extends Pick<FieldsProps, 'register' | 'notes'> {
  readonly name: 'practice' | 'note' | 'action' | 'link';
}

/** One setting in words. */
export function TextField({ name, register, notes }: TextFieldProps) {
  const { t } = useTranslation('website');
  const about = {
    'aria-invalid': notes.some((note) => note.name === name),
    'aria-describedby': `${name}-hint ${name}-said`,
  };
  return (
    <div>
      <label className={styles['field']}>
        <span>{t(`${name}.label`)}</span>
        {name === 'note' ? (
          <textarea rows={3} {...about} {...register(name)} />
        ) : (
          <input type="text" autoComplete="off" {...about} {...register(name)} />
        )}
      </label>
      <p id={`${name}-hint`} className={layout('small')}>
        {t(`${name}.hint`)}
      </p>
      <FieldNotes name={name} notes={notes} />
    </div>
  );
}
