import { useCallback, useEffect, useState } from 'react';
import { useHomeworks, usePreferences, useSession, useWiring } from '#wiring';
import { readStored, type StoredText } from './kept-items.ts';

/**
 * What this browser keeps of ours now: read anew after every change of the session, of homework or of the choices, after another tab
 * wrote something, when the page is come back to, and by `readAgain`. Nothing until the page has woken.
 */
export function useStored(): readonly [readonly StoredText[], () => void] {
  const { device, tab } = useWiring();
  const session = useSession((state) => state);
  const preferences = usePreferences();
  const homeworks = useHomeworks();
  const [stored, setStored] = useState<readonly StoredText[]>([]);
  const readAgain = useCallback(() => {
    setStored(readStored({ device, tab }));
  }, [device, tab]);
  useEffect(() => {
    if (session.isAwake) readAgain();
  }, [readAgain, session, preferences, homeworks]);
  useEffect(() => {
    addEventListener('storage', readAgain);
    addEventListener('focus', readAgain);
    return () => {
      removeEventListener('storage', readAgain);
      removeEventListener('focus', readAgain);
    };
  }, [readAgain]);
  return [stored, readAgain];
}
