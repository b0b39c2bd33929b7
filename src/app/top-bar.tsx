import { useTranslation } from '#i18n';
import { layout, Mark } from '#ui';
import { Link } from '#wiring';
import { leaveQuickly } from './leave-quickly.ts';
import parts from './shell-parts.module.css';
import styles from './shell.module.css';

/** The name, and what must be one action away from anywhere: a pause, support, and the way out. */
export function TopBar({ onPause }: { readonly onPause: () => void }) {
  const { t } = useTranslation('common');
  return (
    <header className={styles['top']}>
      <div className={`${layout('wide')} ${styles['bar'] ?? ''}`}>
        <Link to={{ screen: 'welcome' }} className={styles['mark'] ?? ''} label={t('nav.home')}>
          <Mark />
          <span className={styles['name']}>{t('name')}</span>
        </Link>
        <button type="button" className={parts['link']} onClick={onPause}>
          {t('nav.pause')}
        </button>
        <Link to={{ screen: 'support' }} className={parts['link'] ?? ''}>
          {t('nav.support')}
        </Link>
        <button type="button" className={parts['leave']} onClick={leaveQuickly}>
          {t('nav.leave')}
        </button>
      </div>
    </header>
  );
}
