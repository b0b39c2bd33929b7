import { useTranslation } from '#i18n';
import { buttonClass, layout, Notice } from '#ui';
import { usePractice } from '#practice';
import { Link, linkFrom, useNavigation, useSession, useWiring } from '#wiring';

/** What went wrong, in one sentence each, with a way on. Nothing stands here when nothing did. */
export function Notices() {
  const { t } = useTranslation('common');
  const { navigation } = useWiring();
  const isOnSite = usePractice().place === 'site';
  const path = useNavigation((state) => state.path);
  const failed = useNavigation((state) => state.failed);
  const setAside = useSession((state) => state.setAside);
  const hasUnread = useSession((state) => state.hasUnread);
  const keeping = useSession((state) => state.keeping);
  return (
    <div className={layout('wide')}>
      {/* Shown by main.tsx where the page cannot wake: there are no words to be had by then. */}
      <div id="asleep" hidden>
        <Notice>
          <p>
            {t('notice.asleep')} <a href="./">{t('notice.reload')}</a>
          </p>
        </Notice>
      </div>
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
            </button>{' '}
            {/* A real page load: also after the site was updated, when its old files are gone. */}
            {isOnSite ? (
              <a href={linkFrom(path, failed)} className={buttonClass('quiet')}>
                {t('notice.anew')}
              </a>
            ) : null}
          </p>
          {keeping === 'device' || !isOnSite ? null : <p>{t('notice.anewMemory')}</p>}
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
