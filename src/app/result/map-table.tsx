import { useTranslation } from '#i18n';
import { Say } from '#parts';
import type { ScoredDimension } from '#report';
import styles from './result.module.css';

/** The table twin of the map. */
export function MapTable({ axes }: { readonly axes: readonly ScoredDimension[] }) {
  const { t } = useTranslation('results');
  return (
    <details className={styles['drawer']}>
      <summary>{t('mapTable')}</summary>
      <table>
        <caption>{t('mapTableCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('column.dimension')}</th>
            <th scope="col">{t('column.position')}</th>
            <th scope="col">{t('column.band')}</th>
          </tr>
        </thead>
        <tbody>
          {axes.map((axis) => (
            <tr key={axis.scale}>
              <th scope="row">
                <Say statement={axis.name} />
              </th>
              <td>{axis.position}</td>
              <td>{t('range', { ...axis.band })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
