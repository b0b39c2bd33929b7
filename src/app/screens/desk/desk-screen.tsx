import { useState } from 'react';
import { useDesk } from '#desk';
import { useTranslation } from '#i18n';
import { useFragment } from '#parts';
import { buttonClass, layout } from '#ui';
import { Link } from '#wiring';
import { ClosedDesk } from './closed-desk.tsx';
import { OpenDesk } from './open-desk.tsx';
import { PassphraseForm } from './passphrase-form.tsx';

/** A therapist's replies, in whatever state this device has them. A reply that came by link waits until the desk is open. */
export function DeskScreen() {
  const { t } = useTranslation('desk');
  const { desk, state } = useDesk();
  const fragment = useFragment();
  const [isUnlocked, setIsUnlocked] = useState(false);
  if (state.status === 'open') {
    return <OpenDesk desk={desk} state={state} fragment={fragment} isArriving={isUnlocked} />;
  }
  return (
    <div className={layout('narrow', 'page')}>
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p className={layout('lead')}>{t('lead')}</p>
      {fragment.text === null ? null : <p role="status">{t(`waiting.${state.status}`)}</p>}
      {state.status === 'locked' ? (
        <>
          <PassphraseForm
            desk={desk}
            onOpened={() => {
              setIsUnlocked(true);
            }}
          />
          <p>
            <Link to={{ screen: 'invite' }} className={buttonClass('quiet')}>
              {t('bar.invite')}
            </Link>
          </p>
        </>
      ) : (
        <ClosedDesk status={state.status} />
      )}
    </div>
  );
}
