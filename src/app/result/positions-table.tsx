import { useTranslation } from '#i18n';
import { Say } from '#parts';
import type { DimensionReport } from '#report';
import { ScrollRegion } from '#ui';
import styles from './result.module.css';

/** The table twin of the bars. */
export function PositionsTable({
  dimensions,
}: {
  readonly dimensions: readonly DimensionReport[];
}) {
  const { t } = useTranslation('results');
  return (
    <details className={`${styles['drawer'] ?? ''} ${styles['printed'] ?? ''}`}>
      <summary>{t('table')}</summary>
      <ScrollRegion label={t('tableCaption')}>
        <table>
          <caption>{t('tableCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('column.dimension')}</th>
              <th scope="col">{t('column.position')}</th>
              <th scope="col">{t('column.band')}</th>
              <th scope="col">{t('column.wideBand')}</th>
              <th scope="col">{t('column.answered')}</th>
            </tr>
          </thead>
          <tbody>
            {dimensions.map((dimension) => (
              <tr key={dimension.scale} data-scale={dimension.scale}>
                <th scope="row">
                  <Say statement={dimension.name} />
                </th>
                {dimension.status === 'scored' ? (
                  <>
                    <td>{dimension.position}</td>
                    <td>{t('range', { ...dimension.band })}</td>
                    <td>{t('range', { ...dimension.wideBand })}</td>
                  </>
                ) : (
                  <td colSpan={3}>{t('unscored')}</td>
                )}
                <td>
                  {t('answeredOf', {
                    answered: dimension.counts.answered,
                    of: dimension.counts.of,
                  })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  );
}
