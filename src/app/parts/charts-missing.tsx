import { useTranslation } from '#i18n';
import { buttonClass, layout, Notice } from '#ui';
import { useFetchCharts } from './use-charts.ts';

/** Says that the drawings could not be had, with another try. Nothing stands here where they could. */
export function ChartsMissing() {
  const { t } = useTranslation('common');
  const fetchCharts = useFetchCharts();
  if (fetchCharts === null) return null;
  return (
    <Notice>
      <span className={layout('row')}>
        <span>{t('notice.charts')}</span>
        <button type="button" className={buttonClass('plain')} onClick={fetchCharts}>
          {t('notice.retry')}
        </button>
      </span>
    </Notice>
  );
}
