import { useDesk } from '#desk';
import { useTranslation } from '#i18n';
import { layout } from '#ui';
import { InviteView } from './invite-view.tsx';
import { KeyFirst } from './key-first.tsx';
import { LinkTrust } from './link-trust.tsx';

/** A homework link, made on one page. There is none before there is a key with a backup. */
export function InviteScreen() {
  const { t } = useTranslation('invite');
  const { state } = useDesk();
  const key = 'key' in state ? state.key : null;
  return (
    <div className={layout('wide', 'page')}>
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p className={layout('lead')}>{t('lead')}</p>
      {key === null || key.backedUpAt === null ? (
        <div className={layout('stack')}>
          <KeyFirst status={state.status} />
          <LinkTrust />
        </div>
      ) : (
        <InviteView recipient={key.recipient} />
      )}
    </div>
  );
}
