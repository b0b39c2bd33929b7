import { useTranslation } from 'react-i18next';
import { TRAVEL, type TravelField, type TravelPlace } from '#session';
import { layout, ScrollRegion } from '#ui';
import styles from './privacy.module.css';

const PLACES: readonly TravelPlace[] = ['memory', 'device', 'file', 'print'];
const FIELDS = [
  'sheet.answers',
  'sheet.questionnaire',
  'sheet.target',
  'sheet.label',
  'sheet.startedAt',
  'sheet.updatedAt',
  'sheet.finishedAt',
  'notes.texts',
  'sheet.language',
  'sheet.id',
  'sheet.sitting',
  'sheet.format',
  'derived.scores',
  'choice.page',
  'choice.shared',
  'preferences.theme',
] as const satisfies readonly TravelField[];

/** The travel table of the code, as a table to read. */
export function TravelTable() {
  const { t } = useTranslation('privacy');
  return (
    <section>
      <h2>{t('travelTitle')}</h2>
      <ScrollRegion label={t('travelTitle')}>
        <table>
          <caption>{t('travelCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('field')}</th>
              {PLACES.map((place) => (
                <th key={place} scope="col">
                  {t(`place.${place}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {FIELDS.map((field) => (
              <tr key={field}>
                <th scope="row">{t(`fields.${nameOf(field)}`)}</th>
                {PLACES.map((place) => (
                  <td key={place}>
                    {TRAVEL[field].includes(place) ? (
                      <>
                        <span className={styles['dot']} aria-hidden="true" />
                        <span className={layout('hidden')}>{t('yes')}</span>
                      </>
                    ) : (
                      <span className={layout('hidden')}>{t('no')}</span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

type Named<Field extends string> = Field extends `${infer Group}.${infer Name}`
  ? `${Group}_${Name}`
  : never;

/** A field's word key: dots are nesting in the words, so they become underscores. */
function nameOf(field: (typeof FIELDS)[number]): Named<(typeof FIELDS)[number]> {
  return field.replace('.', '_') as Named<(typeof FIELDS)[number]>;
}
