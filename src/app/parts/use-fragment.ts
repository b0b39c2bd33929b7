import { useEffect, useState } from 'react';

/** Shorter ones are places on a page, such as "#main". */
const SHORTEST = 20;

function takeFragment(): string | null {
  const fragment = location.hash.slice(1);
  if (fragment.length < SHORTEST) return null;
  history.replaceState(history.state, '', location.pathname + location.search);
  return fragment;
}

export interface Fragment {
  /** What stood behind "#" in the address, read once and wiped; null where nothing did. */
  readonly text: string | null;
  /** Grows with each one that is read: the same link may be opened twice. */
  readonly count: number;
}

/** What a link brought. The address bar is wiped as soon as it is read, also where a link is pasted over this page. */
export function useFragment(): Fragment {
  const [fragment, setFragment] = useState<Fragment>({ text: null, count: 0 });
  useEffect(() => {
    const take = () => {
      const text = takeFragment();
      if (text !== null) setFragment(({ count }) => ({ text, count: count + 1 }));
    };
    take();
    addEventListener('hashchange', take);
    return () => {
      removeEventListener('hashchange', take);
    };
  }, []);
  return fragment;
}
