import { useTranslation } from '#i18n';
import { displayPosition, type ComparedScale, type Comparison } from '#scoring';

interface ThenNowTableProps {
  readonly scales: Comparison['scales'];
  /** By scale id. */
  readonly names: Readonly<Record<string, string>>;
  readonly caption: string;
}

/** Then and now on every dimension, with the difference that would be more than noise beside each. */
export function ThenNowTable({ scales, names, caption }: ThenNowTableProps) {
  const { t } = useTranslation('results');
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('column.dimension')}</th>
          <th scope="col">{t('earlier.then')}</th>
          <th scope="col">{t('earlier.now')}</th>
          <th scope="col">{t('earlier.threshold')}</th>
          <th scope="col">{t('earlier.difference')}</th>
        </tr>
      </thead>
      <tbody>
        {scales.map((scale) => (
          <tr key={scale.id}>
            <th scope="row">{names[scale.id]}</th>
            {scale.status === 'compared' ? (
              <>
                <td>{displayPosition(scale.before)}</td>
                <td>{displayPosition(scale.after)}</td>
                <td>{t('earlier.from', { count: Math.ceil(scale.threshold) })}</td>
                <td>{t(wordOf(scale))}</td>
              </>
            ) : (
              <td colSpan={4}>{t(`earlier.refused.${scale.reason}`)}</td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Within the noise a difference has no direction. */
function wordOf({ direction }: ComparedScale) {
  return direction === null ? 'earlier.within' : (`earlier.${direction}` as const);
}
