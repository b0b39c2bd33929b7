import { useEffect, useRef } from 'react';
import { currentSheet } from '#session';
import { useSession, useWiring } from '#wiring';
import type { PageOfItems } from './use-page-answers.ts';

/**
 * Times a page from its first showing to its leaving. A page that held answers already, was reloaded, or lay in a
 * hidden tab is noted as unusable: its time says nothing about reading.
 */
export function usePageTime({ questionnaireId, turn, items }: PageOfItems, page: number): void {
  const { pageTimes, session } = useWiring();
  const isAwake = useSession((state) => state.isAwake);
  const wasAwakeRef = useRef(isAwake);
  useEffect(() => {
    const beganMs = performance.now();
    const answersAt = () => currentSheet(session.getState(), questionnaireId, turn)?.answers ?? {};
    const isFresh = items.every((item) => answersAt()[item] === undefined);
    let isUsable = wasAwakeRef.current && isFresh && document.visibilityState === 'visible';
    const onHidden = () => {
      isUsable = false;
    };
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      const sheet = currentSheet(session.getState(), questionnaireId, turn);
      const answered = items.filter((item) => sheet?.answers[item] !== undefined).length;
      if (sheet === null || answered === 0) return;
      const ms = performance.now() - beganMs;
      pageTimes.note(sheet.id, page, { items: answered, ms, isUsable });
    };
  }, [items, page, pageTimes, questionnaireId, session, turn]);
}
