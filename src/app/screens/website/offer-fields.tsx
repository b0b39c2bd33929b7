import { LANGUAGES, useTranslation } from '#i18n';
import { HIDEABLE } from '#practice';
import { layout, Tick } from '#ui';
import type { FormEntry } from '#wiring';
import { ChoiceField } from './choice-field.tsx';
import { FieldNotes } from './field-notes.tsx';
import type { FieldsProps } from './fields.ts';
import { FormsField } from './forms-field.tsx';
import { listOf } from './setup-draft.ts';
import styles from './website.module.css';

/** What a visitor is offered, and what is left out. */
export function OfferFields(props: FieldsProps & { readonly offered: readonly FormEntry[] }) {
  const { set, draft, register, notes } = props;
  const { t } = useTranslation('website');
  const hidden = listOf(draft.hide);
  return (
    <fieldset className={layout('group', 'stack')}>
      <legend>{t('group.offer')}</legend>
      <FormsField {...props} />
      <fieldset className={styles['choice']} aria-describedby="hide-hint hide-said">
        <legend>{t('hide.label')}</legend>
        {HIDEABLE.map((part) => (
          <Tick
            key={part}
            text={t(`hide.${part}`)}
            checked={hidden.includes(part)}
            onChange={({ target }) => {
              const others = hidden.filter((other) => other !== part);
              set('hide', (target.checked ? [...others, part] : others).join(','));
            }}
          />
        ))}
        <p id="hide-hint" className={layout('small')}>
          {t('hide.hint')}
        </p>
        <FieldNotes name="hide" notes={notes} />
      </fieldset>
      <ChoiceField name="results" register={register} notes={notes} />
      <div>
        <label className={styles['field']}>
          <span>{t('language.label')}</span>
          <select aria-describedby="language-said" {...register('language')}>
            <option value="">{t('language.page')}</option>
            {LANGUAGES.map(({ code, name }) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <FieldNotes name="language" notes={notes} />
      </div>
    </fieldset>
  );
}
