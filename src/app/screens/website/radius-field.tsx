import { useTranslation } from '#i18n';
import { layout } from '#ui';
import { FieldNotes } from './field-notes.tsx';
import type { FieldsProps } from './fields.ts';
import styles from './website.module.css';

/** The radius of our own larger corners, in CSS pixels: where the slider stands while nothing is set. */
const OUR_RADIUS = 18;
const LARGEST = 32;

/** How round the corners are, by a slider or as a number. */
export function RadiusField({ register, set, settings, notes }: FieldsProps) {
  const { t } = useTranslation('website');
  return (
    <div role="group" aria-labelledby="radius-label">
      <p id="radius-label" className={styles['name']}>
        {t('radius.label')}
      </p>
      <div className={layout('row')}>
        <input
          type="range"
          className={styles['slider']}
          min={0}
          max={LARGEST}
          aria-label={t('radius.slide')}
          value={settings.radius ?? OUR_RADIUS}
          onChange={({ target }) => {
            set('radius', target.value);
          }}
        />
        <input
          type="text"
          inputMode="numeric"
          size={4}
          autoComplete="off"
          aria-label={t('radius.number')}
          aria-invalid={notes.some(({ name }) => name === 'radius')}
          aria-describedby="radius-hint radius-said"
          {...register('radius')}
        />
      </div>
      <p id="radius-hint" className={layout('small')}>
        {t('radius.hint', { count: LARGEST })}
      </p>
      <FieldNotes name="radius" notes={notes} />
    </div>
  );
}
