import { useTranslation } from '#i18n';
import { layout } from '#ui';
import { Link } from '#wiring';

export function Promises() {
  const { t } = useTranslation('common');
  return (
    <section aria-label={t('welcome.promises')} className={layout('promises')}>
      <div>
        <h2 className={layout('tileTitle')}>{t('welcome.aloneTitle')}</h2>
        <p className={layout('small')}>
          {t('welcome.alone')} <Link to={{ screen: 'privacy' }}>{t('welcome.aloneLink')}</Link>
        </p>
      </div>
      <div>
        <h2 className={layout('tileTitle')}>{t('welcome.doubtTitle')}</h2>
        <p className={layout('small')}>{t('welcome.doubt')}</p>
      </div>
      <div>
        <h2 className={layout('tileTitle')}>{t('welcome.talkTitle')}</h2>
        <p className={layout('small')}>{t('welcome.talk')}</p>
      </div>
    </section>
  );
}
