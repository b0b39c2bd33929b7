import { useCallback, useEffect, useState } from 'react';
import {
  createPageStore,
  useHomeworks,
  usePage,
  usePreferences,
  useSession,
  useWiring,
} from '#wiring';
import { readStored, type StoredText } from './kept-items.ts';

/**
 * What this browser keeps of ours now: read anew after every change of the session, of homework or of the choices, after another tab
 * wrote something, when the page is come back to, and by `readAgain`. Nothing until the page has woken. What another tab does in
 * one go, as when it takes in a file or removes everything, is read once.
 */
export function useStored(): readonly [readonly StoredText[], () => void] {
  const { device, tab } = useWiring();
  const session = useSession((state) => state);
  const preferences = usePreferences();
  const homeworks = useHomeworks();
  // A store, since React puts off what an effect sets as state: fifty changes of the session meanwhile, and it takes that for a loop.
  const [store] = useState(() => createPageStore<readonly StoredText[]>([]));
  const stored = usePage(store);
  const readAgain = useCallback(() => {
    store.setState(readStored({ device, tab }), true);
  }, [device, tab, store]);
  useEffect(() => {
    if (session.isAwake) readAgain();
  }, [readAgain, session, preferences, homeworks]);
  useEffect(() => {
    let timer: number | undefined;
    const readSoon = () => {
      timer ??= window.setTimeout(() => {
        timer = undefined;
        readAgain();
      });
    };
    addEventListener('storage', readSoon);
    addEventListener('focus', readSoon);
    return () => {
      clearTimeout(timer);
      removeEventListener('storage', readSoon);
      removeEventListener('focus', readSoon);
    };
  }, [readAgain]);
  return [stored, readAgain];
}
