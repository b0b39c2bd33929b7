import { useTranslation } from 'react-i18next';
import { buttonClass, layout, Notice } from '#ui';
import { Link, useNavigation, useSession, useWiring } from '#wiring';

/** What went wrong, in one sentence each, with a way on. Nothing stands here when nothing did. */
export function Notices() {
  const { t } = useTranslation('common');
  const { navigation } = useWiring();
  const failed = useNavigation((state) => state.failed);
  const setAside = useSession((state) => state.setAside);
  const hasUnread = useSession((state) => state.hasUnread);
  const keeping = useSession((state) => state.keeping);
  return (
    <div className={layout('wide')}>
      {failed === null ? null : (
        <Notice>
          <p>{t('notice.failedPage')}</p>
          <p>
            <button
              type="button"
              className={buttonClass('plain')}
              onClick={() => {
                navigation.go(failed);
              }}
            >
              {t('notice.retry')}
            </button>
          </p>
        </Notice>
      )}
      {keeping === 'refused' || keeping === 'full' ? (
        <Notice>
          <p>{t(`saved.${keeping}`)}</p>
        </Notice>
      ) : null}
      {hasUnread ? (
        <Notice>
          <p>{t('notice.unread')}</p>
        </Notice>
      ) : null}
      {setAside.length === 0 ? null : (
        <Notice>
          <p>
            {t('notice.aside', { count: setAside.length })}{' '}
            <Link to={{ screen: 'privacy' }}>{t('notice.asideLink')}</Link>
          </p>
        </Notice>
      )}
    </div>
  );
}
