import { useTranslation } from '#i18n';
import { usePractice } from '#practice';
import { Link, useNavigation } from '#wiring';
import { leaveQuickly } from '../leave-quickly.ts';
import parts from '../shell-parts.module.css';
import styles from './frame.module.css';

/** At the foot of a frame: where answers go, and the way out once more, since the head may be far out of view. */
export function FrameFoot() {
  const { t } = useTranslation(['embed', 'common']);
  const { hide } = usePractice().settings;
  const { screen } = useNavigation((state) => state.route);
  return (
    <footer aria-label={t('foot.label')} className={styles['foot']}>
      <div className={styles['ways']}>
        <div className={styles['ways']}>
          {screen === 'embed' ? null : (
            <Link to={{ screen: 'embed' }} className={parts['link'] ?? ''}>
              {t('nav.start', { ns: 'common' })}
            </Link>
          )}
          <Link to={{ screen: 'privacy' }} className={parts['link'] ?? ''}>
            {t('foot.privacy')}
          </Link>
          <Link to={{ screen: 'youth' }} className={parts['link'] ?? ''}>
            {t('nav.under18', { ns: 'common' })}
          </Link>
        </div>
        <button type="button" className={parts['leave']} onClick={leaveQuickly}>
          {t('nav.leave', { ns: 'common' })}
        </button>
      </div>
      <p>{t('foot.leaveNote')}</p>
      {hide.includes('credit') ? null : <p>{t('foot.credit')}</p>}
    </footer>
  );
}
