import { useTranslation } from '#i18n';
import { TRAVEL } from '#session';
import { layout, ScrollRegion } from '#ui';
import { GROUPS, nameOf, PLACES } from './travel-fields.ts';
import styles from './privacy.module.css';

/** The travel table of the code, as a table to read. */
export function TravelTable() {
  const { t } = useTranslation('privacy');
  return (
    <section>
      <h2>{t('travelTitle')}</h2>
      <ScrollRegion label={t('travelTitle')}>
        <table className={styles['travel']}>
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
          {(['check', 'homework', 'frame', 'therapist'] as const).map((group) => (
            <tbody key={group}>
              <tr>
                <th scope="rowgroup" colSpan={PLACES.length + 1} className={styles['group']}>
                  <span>{t(`groups.${group}`)}</span>
                </th>
              </tr>
              {GROUPS[group].map((field) => (
                <tr key={field}>
                  <th scope="row">{t(`fields.${nameOf(field)}`)}</th>
                  {PLACES.map((place) => (
                    <td key={place}>
                      {TRAVEL[field].some((allowed) => allowed === place) ? (
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
          ))}
        </table>
      </ScrollRegion>
      <p className={layout('small')}>{t('travelNote')}</p>
    </section>
  );
}
