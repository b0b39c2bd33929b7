import { useTranslation } from '#i18n';
import { buttonClass, layout, Tick } from '#ui';
import type { FormEntry } from '#wiring';
import { FieldNotes } from './field-notes.tsx';
import type { FieldsProps } from './fields.ts';
import { listOf } from './setup-draft.ts';
import styles from './website.module.css';

interface FormsFieldProps extends Pick<FieldsProps, 'set' | 'draft' | 'notes'> {
  readonly offered: readonly FormEntry[];
}

/** Which questionnaires, in the order in which a visitor meets them. Nothing set is all of them, in our order. */
export function FormsField({ offered, set, draft, notes }: FormsFieldProps) {
  const { t } = useTranslation('website');
  const { t: common } = useTranslation('common');
  const ids = offered.map(({ id }) => id);
  const known = listOf(draft.forms).filter((id) => ids.includes(id));
  const chosen = known.length === 0 ? ids : known;
  const rows = [...chosen, ...ids.filter((id) => !chosen.includes(id))].flatMap((id) => {
    const entry = offered.find((form) => form.id === id);
    return entry === undefined ? [] : [entry];
  });
  const keep = (next: readonly string[]) => {
    const list = next.join(',');
    set('forms', list === ids.join(',') ? '' : list);
  };
  const sooner = (id: string) => {
    const at = chosen.indexOf(id);
    const before = chosen.slice(0, Math.max(0, at - 1));
    keep([...before, id, ...chosen.filter((other) => other !== id && !before.includes(other))]);
  };
  return (
    <fieldset className={styles['choice']} aria-describedby="forms-hint forms-said">
      <legend>{t('forms.label')}</legend>
      <p id="forms-hint" className={layout('small')}>
        {t('forms.hint')}
      </p>
      <ol className={styles['order']}>
        {rows.map(({ id, kind }) => {
          const title = common(`welcome.way.${kind}.title`);
          const isChosen = chosen.includes(id);
          return (
            <li key={id}>
              <Tick
                text={title}
                checked={isChosen}
                disabled={isChosen && chosen.length === 1}
                onChange={() => {
                  keep(isChosen ? chosen.filter((other) => other !== id) : [...chosen, id]);
                }}
              />
              {isChosen && chosen.indexOf(id) > 0 ? (
                <button
                  type="button"
                  className={buttonClass('plain')}
                  aria-label={t('forms.soonerLabel', { title })}
                  onClick={() => {
                    sooner(id);
                  }}
                >
                  {t('forms.sooner')}
                </button>
              ) : null}
            </li>
          );
        })}
      </ol>
      <FieldNotes name="forms" notes={notes} />
    </fieldset>
  );
}
