import { useTranslation } from '#i18n';
import { buttonClass, layout } from '#ui';
import { Link } from '#wiring';

/** For people under 18: why this check is not for them, and who is. Keeps nothing. */
export function YouthScreen() {
  const { t } = useTranslation('youth');
  return (
    <div className={layout('narrow', 'page', 'stack')}>
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p>{t('text')}</p>
      <p>{t('talk')}</p>
      <p className={layout('row')}>
        <Link to={{ screen: 'support' }} className={buttonClass('main')}>
          {t('support')}
        </Link>
        <Link to={{ screen: 'welcome' }} className={buttonClass('quiet')}>
          {t('back')}
        </Link>
      </p>
    </div>
  );
}
