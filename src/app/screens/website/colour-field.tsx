import { useId } from 'react';
import { useTranslation } from '#i18n';
import { buttonClass, layout } from '#ui';
import { FieldNotes } from './field-notes.tsx';
import type { FieldsProps } from './fields.ts';
import styles from './website.module.css';

interface ColourFieldProps extends FieldsProps {
  readonly name: 'accent' | 'ground';
  /** What the browser's own picker starts from where nothing is set. */
  readonly start: string;
}

/** A colour, picked or typed. */
export function ColourField({
  name,
  start,
  register,
  set,
  settings,
  draft,
  notes,
}: ColourFieldProps) {
  const { t } = useTranslation('website');
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <p id={id} className={styles['name']}>
        {t(`${name}.label`)}
      </p>
      <div className={layout('row')}>
        <input
          type="color"
          className={styles['picker']}
          aria-label={t(`${name}.pick`)}
          value={settings[name] ?? start}
          onChange={({ target }) => {
            set(name, target.value);
          }}
        />
        <input
          type="text"
          size={9}
          autoComplete="off"
          spellCheck={false}
          aria-label={t(`${name}.code`)}
          aria-invalid={notes.some((note) => note.name === name)}
          aria-describedby={`${name}-hint ${name}-said`}
          {...register(name)}
        />
        {draft[name] === '' ? null : (
          <button
            type="button"
            className={buttonClass('plain')}
            onClick={() => {
              set(name, '');
            }}
          >
            {t(`${name}.none`)}
          </button>
        )}
      </div>
      <p id={`${name}-hint`} className={layout('small')}>
        {t(`${name}.hint`)}
      </p>
      <FieldNotes name={name} notes={notes} />
    </div>
  );
}
