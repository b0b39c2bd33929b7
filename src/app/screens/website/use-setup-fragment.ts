import { useEffect, useEffectEvent } from 'react';

const PAUSE_MS = 400;

/** What else may stand behind "#" is a place on the page, such as "#main". */
function isSetup(fragment: string): boolean {
  return fragment === '' || fragment.includes('=');
}

function fragmentHere(): string {
  return location.hash.slice(1);
}

/**
 * Keeps a setup in the address, so that it can be bookmarked, and tells of each one that comes with an address: on
 * arrival, by “back” and when one is pasted over this page.
 * @param fragment of the setup on screen; empty where nothing is set.
 */
export function useSetupFragment(fragment: string, onArrival: (fragment: string) => void): void {
  const arrive = useEffectEvent(onArrival);
  useEffect(() => {
    if (fragmentHere() !== '' && isSetup(fragmentHere())) arrive(fragmentHere());
    const follow = () => {
      if (isSetup(fragmentHere())) arrive(fragmentHere());
    };
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
    };
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (fragmentHere() === fragment || (fragment === '' && !isSetup(fragmentHere()))) return;
      const { pathname, search } = location;
      const behind = fragment === '' ? '' : `#${fragment}`;
      history.replaceState(history.state, '', `${pathname}${search}${behind}`);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [fragment]);
}
