import { useState } from 'react';
import { useTranslation } from '#i18n';
import { Link, useNavigation, type Place } from '#wiring';
import { leaveQuickly } from '../leave-quickly.ts';
import { stepOf } from './step-of.ts';
import parts from '../shell-parts.module.css';
import styles from './frame.module.css';

interface FrameBarProps {
  readonly isPaused: boolean;
  readonly onPause: () => void;
}

/** What must be one action away: the way back from reading, a pause, support, and the way out. */
export function FrameBar({ isPaused, onPause }: FrameBarProps) {
  const { t } = useTranslation(['common', 'embed']);
  const route = useNavigation((state) => state.route);
  const [lastOfCheck, setLastOfCheck] = useState<Place>(route);
  const isReading = stepOf(route) === 'reading';
  if (!isReading && lastOfCheck !== route) setLastOfCheck(route);
  return (
    <nav aria-label={t('bar', { ns: 'embed' })} className={styles['bar']}>
      {isReading ? (
        <Link to={lastOfCheck} className={`${parts['link'] ?? ''} ${styles['back'] ?? ''}`}>
          {t('nav.back')}
        </Link>
      ) : null}
      <button type="button" className={parts['link']} aria-pressed={isPaused} onClick={onPause}>
        {t('nav.pause')}
      </button>
      <Link to={{ screen: 'support' }} className={parts['link'] ?? ''}>
        {t('nav.support')}
      </Link>
      <button type="button" className={parts['leave']} onClick={leaveQuickly}>
        {t('nav.leave')}
      </button>
    </nav>
  );
}
