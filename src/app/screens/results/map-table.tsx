import { useTranslation } from 'react-i18next';
import { displayPosition, type ScoredScale } from '#scoring';
import styles from './results.module.css';

interface MapTableProps {
  readonly across: ScoredScale;
  readonly down: ScoredScale;
}

/** The table twin of the map. */
export function MapTable({ across, down }: MapTableProps) {
  const { t } = useTranslation('results');
  const rows = [
    { axis: t('mapAxis.acrossHigh'), scale: across },
    { axis: t('mapAxis.downHigh'), scale: down },
  ];
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
          {rows.map(({ axis, scale }) => (
            <tr key={scale.id}>
              <th scope="row">{axis}</th>
              <td>{displayPosition(scale.position)}</td>
              <td>
                {t('range', {
                  low: displayPosition(scale.band.low),
                  high: displayPosition(scale.band.high),
                })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
