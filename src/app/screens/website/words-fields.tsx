import { SUPPORT_REGIONS } from '#content';
import { useTranslation } from '#i18n';
import { layout } from '#ui';
import { FieldNotes } from './field-notes.tsx';
import type { FieldsProps } from './fields.ts';
import { TextField } from './text-field.tsx';
import styles from './website.module.css';

/** The practice's own words, and what a visitor can do next. */
export function WordsFields({ register, notes }: FieldsProps) {
  const { t } = useTranslation('website');
  const { t: support } = useTranslation('support');
  return (
    <fieldset className={layout('group', 'stack')}>
      <legend>{t('group.words')}</legend>
      <TextField name="practice" register={register} notes={notes} />
      <TextField name="note" register={register} notes={notes} />
      <TextField name="action" register={register} notes={notes} />
      <TextField name="link" register={register} notes={notes} />
      <div>
        <label className={styles['field']}>
          <span>{t('region.label')}</span>
          <select aria-describedby="region-hint region-said" {...register('region')}>
            <option value="">{t('region.none')}</option>
            {SUPPORT_REGIONS.map((region) => (
              <option key={region} value={region}>
                {support(`region.${region}`)}
              </option>
            ))}
          </select>
        </label>
        <p id="region-hint" className={layout('small')}>
          {t('region.hint')}
        </p>
        <FieldNotes name="region" notes={notes} />
      </div>
    </fieldset>
  );
}
