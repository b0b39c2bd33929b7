import { useTranslation } from '#i18n';
import { Say } from '#parts';
import { ScrollRegion } from '#ui';
import type { PersonResult } from './person-result.ts';
import styles from './result.module.css';

/** The table twin of the persons' bars: position, and the band behind it. */
export function PersonsTable({ people }: { readonly people: readonly PersonResult[] }) {
  const { t } = useTranslation('results');
  const dimensions = people[0]?.report.dimensions ?? [];
  return (
    <details className={`${styles['drawer'] ?? ''} ${styles['printed'] ?? ''}`}>
      <summary>{t('persons.table')}</summary>
      <ScrollRegion label={t('persons.tableCaption')}>
        <table>
          <caption>{t('persons.tableCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('persons.column')}</th>
              {dimensions.map((dimension) => (
                <th key={dimension.scale} scope="col">
                  <Say statement={dimension.name} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people.map(({ id, name, report }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {report.dimensions.map((dimension) => (
                  <td key={dimension.scale} data-scale={dimension.scale}>
                    {dimension.status === 'scored'
                      ? `${dimension.position} (${t('range', { ...dimension.band })})`
                      : t('unscored')}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  );
}
