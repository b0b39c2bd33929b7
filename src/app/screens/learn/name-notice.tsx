import { SOURCES } from '#content';
import { useTranslation } from '#i18n';
import { layout } from '#ui';
import { Link } from '#wiring';
import styles from './learn.module.css';

/** What we mean by "attachment therapy", and what we do not: the name has a second, dangerous meaning. */
export function NameNotice() {
  const { t } = useTranslation('learn');
  return (
    <section className={`${layout('card', 'stack')} ${styles['section'] ?? ''}`}>
      <h2>{t('notice.title')}</h2>
      <p>{t('notice.means')}</p>
      <p>{t('notice.not')}</p>
      <p>{t('notice.do')}</p>
      <ul className={styles['links']}>
        <li>
          <a href={SOURCES['aacap-2022'].url} rel="noreferrer">
            {t('notice.statement')}
          </a>
        </li>
        <li>
          <Link to={{ screen: 'support' }}>{t('notice.support')}</Link>
        </li>
      </ul>
    </section>
  );
}
