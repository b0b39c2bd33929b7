import { useDeferredValue, type ReactNode } from 'react';
import { useTranslation } from '#i18n';
import { layout, Notice } from '#ui';
import { useSession } from '#wiring';
import styles from './when-awake.module.css';

/**
 * Says that it is being worked out until the page has woken and knows what was answered here. What it then makes of that is
 * drawn in small steps, between which the page answers; one that was awake already shows it at once.
 */
export function WhenAwake({ children }: { readonly children: ReactNode }) {
  const isAwake = useSession((state) => state.isAwake);
  const isShown = useDeferredValue(isAwake);
  return isShown ? children : <Waking />;
}

function Waking() {
  const { t } = useTranslation('results');
  return (
    <div className={`${layout('narrow', 'page', 'stack')} ${styles['waking'] ?? ''}`}>
      <h1 tabIndex={-1}>{t('waking')}</h1>
      <p className={layout('lead')}>{t('wakingText')}</p>
      <noscript>
        <Notice>
          <p>{t('noScript')}</p>
        </Notice>
      </noscript>
    </div>
  );
}
