import { useLayoutEffect, useRef } from 'react';
import { useDesk } from '#desk';
import { useTranslation } from '#i18n';
import { layout } from '#ui';
import { AboutKey } from './about-key.tsx';
import { HeldKey } from './held-key.tsx';
import { MakeKey } from './make-key.tsx';
import { RestoreKey } from './restore-key.tsx';
import { UnreadableKey } from './unreadable-key.tsx';
import styles from './key.module.css';

/** A therapist's key: made, brought back, saved, locked and removed. */
export function KeyScreen() {
  const { t } = useTranslation('key');
  const { desk, state } = useDesk();
  const { status } = state;
  const titleRef = useRef<HTMLHeadingElement>(null);
  const shownRef = useRef(status);
  // What had the keyboard goes with the state that it belonged to.
  useLayoutEffect(() => {
    if (shownRef.current !== status && shownRef.current !== 'asleep') titleRef.current?.focus();
    shownRef.current = status;
  }, [status]);
  return (
    <div className={`${layout('narrow', 'page')} ${styles['page'] ?? ''}`}>
      <h1 ref={titleRef} tabIndex={-1}>
        {t('title')}
      </h1>
      <p className={layout('lead')}>{t('lead')}</p>
      {status === 'open' || status === 'locked' ? <HeldKey desk={desk} state={state} /> : null}
      {status === 'unreadable' ? <UnreadableKey desk={desk} /> : null}
      <AboutKey />
      {status === 'absent' ? (
        <>
          <MakeKey desk={desk} />
          <RestoreKey desk={desk} />
        </>
      ) : null}
    </div>
  );
}
