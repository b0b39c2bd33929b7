import { useTranslation } from '#i18n';
import { buttonClass, layout } from '#ui';
import { Link } from '#wiring';

interface ClosedDeskProps {
  readonly status: 'asleep' | 'absent' | 'unreadable' | 'unfetched';
}

/** What the desk is, or why it is not open, and the way to a key: without one nothing can be opened here. */
export function ClosedDesk({ status }: ClosedDeskProps) {
  const { t } = useTranslation('desk');
  const isFault = status === 'unreadable' || status === 'unfetched';
  return (
    <>
      <section className={layout('stack')}>
        <h2>{t(isFault ? 'unreadable.title' : 'about.title')}</h2>
        <p>
          {status === 'unfetched'
            ? t('locked.unfetched')
            : t(isFault ? 'unreadable.text' : 'about.text')}
        </p>
        {status === 'absent' ? <p>{t('about.key')}</p> : null}
        <p>
          <Link to={{ screen: 'key' }} className={buttonClass('main')}>
            {t(isFault ? 'unreadable.key' : 'about.toKey')}
          </Link>
        </p>
      </section>
      {status === 'unfetched' ? null : (
        <section className={layout('stack')}>
          <h2>{t('restore.beforeTitle')}</h2>
          <p>{t('restore.before')}</p>
        </section>
      )}
    </>
  );
}
