import { useTranslation } from '#i18n';
import { layout } from '#ui';

/** What stands in a frame after leaving quickly, where the page around it could not be left. */
export function LeftScreen() {
  const { t } = useTranslation('embed');
  return (
    <div className={layout('narrow', 'stack')}>
      <h1 tabIndex={-1} className={layout('hidden')}>
        {t('left.title')}
      </h1>
      <p>{t('left.text')}</p>
    </div>
  );
}
