import { useTranslation } from 'react-i18next';
import { layout } from '#ui';
import { Link } from '#wiring';
import styles from './welcome.module.css';

export function Promises() {
  const { t } = useTranslation('common');
  return (
    <section aria-label={t('welcome.promises')} className={styles['promises']}>
      <div>
        <h2 className={styles['promise']}>{t('welcome.aloneTitle')}</h2>
        <p className={layout('small')}>
          {t('welcome.alone')} <Link to={{ screen: 'privacy' }}>{t('welcome.aloneLink')}</Link>
        </p>
      </div>
      <div>
        <h2 className={styles['promise']}>{t('welcome.doubtTitle')}</h2>
        <p className={layout('small')}>{t('welcome.doubt')}</p>
      </div>
      <div>
        <h2 className={styles['promise']}>{t('welcome.talkTitle')}</h2>
        <p className={layout('small')}>{t('welcome.talk')}</p>
      </div>
    </section>
  );
}
