import { useTranslation } from 'react-i18next';
import { buttonClass, layout } from '#ui';
import { Link } from '#wiring';

/** What the desk is, and the way to a key: without one nothing can be opened here. */
export function ClosedDesk({ status }: { readonly status: 'asleep' | 'absent' | 'unreadable' }) {
  const { t } = useTranslation('desk');
  const isUnreadable = status === 'unreadable';
  return (
    <>
      <section className={layout('stack')}>
        <h2>{t(isUnreadable ? 'unreadable.title' : 'about.title')}</h2>
        {isUnreadable ? <p>{t('unreadable.text')}</p> : null}
        {isUnreadable ? null : <p>{t('about.text')}</p>}
        {status === 'absent' ? <p>{t('about.key')}</p> : null}
        <p>
          <Link to={{ screen: 'key' }} className={buttonClass('main')}>
            {t(isUnreadable ? 'unreadable.key' : 'about.toKey')}
          </Link>
        </p>
      </section>
      <section className={layout('stack')}>
        <h2>{t('restore.beforeTitle')}</h2>
        <p>{t('restore.before')}</p>
      </section>
    </>
  );
}
