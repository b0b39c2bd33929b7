import { useEffect } from 'react';
import { NOTES_KEY, type SessionState } from '#session';
import { KEY_PREFIX } from '#storage';
import { openNotes, useSession, useWiring } from '#wiring';

/** The notes of this tab, with those that the device keeps: brought in once the page has woken, and when another tab writes. */
export function useNotes(): SessionState['notes'] {
  const wiring = useWiring();
  const isAwake = useSession((state) => state.isAwake);
  useEffect(() => {
    if (!isAwake) return undefined;
    const bringIn = () => void openNotes(wiring);
    const follow = ({ key }: StorageEvent) => {
      const isKept = wiring.session.getState().notes.home === 'device';
      if (isKept && key === KEY_PREFIX + NOTES_KEY) bringIn();
    };
    bringIn();
    addEventListener('storage', follow);
    return () => {
      removeEventListener('storage', follow);
    };
  }, [wiring, isAwake]);
  return useSession((state) => state.notes);
}
