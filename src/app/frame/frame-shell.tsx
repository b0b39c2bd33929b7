import { useEffect, useRef, useState } from 'react';
import { layout } from '#ui';
import { useNavigation } from '#wiring';
import { leaveQuickly, listenForThreeShifts } from '../leave-quickly.ts';
import type { Page } from '../page.ts';
import { Notices } from '../notices.tsx';
import { PauseWords } from '../pause-words.tsx';
import { FrameBar } from './frame-bar.tsx';
import { FrameFoot } from './frame-foot.tsx';
import styles from './frame.module.css';
import { useArrival } from './use-arrival.ts';

/** The check without any chrome of a site: only what must be one action away, at its head and again at its foot. */
export function FrameShell({ page }: { readonly page: Page }) {
  const [isPaused, setIsPaused] = useState(false);
  const mainRef = useRef<HTMLElement>(null);
  const pageRef = useRef<HTMLDivElement>(null);
  const { screen } = useNavigation((state) => state.route);

  useEffect(() => listenForThreeShifts(leaveQuickly), []);
  useArrival(page, pageRef, () => {
    setIsPaused(false);
  });
  useEffect(() => {
    if (!isPaused) return;
    const shown = pageRef.current;
    mainRef.current?.querySelector('h1')?.focus();
    return () => {
      shown?.querySelector('h1')?.focus();
    };
  }, [isPaused]);

  // Nothing can be done on the page that leaving quickly leaves.
  if (screen === 'left') return <main className={styles['frame']}>{page.view}</main>;
  return (
    <div className={styles['frame']}>
      <FrameBar
        isPaused={isPaused}
        onPause={() => {
          setIsPaused(!isPaused);
        }}
      />
      <Notices />
      <main ref={mainRef} className={styles['main']}>
        {/* A dialog over the page would lie in the middle of a frame that is taller than the window. */}
        {isPaused ? (
          <div className={`${layout('card', 'calm')} ${styles['pause'] ?? ''}`}>
            <PauseWords
              titleId="pause-title"
              heading="h1"
              onClose={() => {
                setIsPaused(false);
              }}
            />
          </div>
        ) : null}
        <div ref={pageRef} hidden={isPaused}>
          {page.view}
        </div>
      </main>
      <FrameFoot />
    </div>
  );
}
