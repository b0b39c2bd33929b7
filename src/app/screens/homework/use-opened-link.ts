import { useEffect, useState } from 'react';
import { useFragment } from '#parts';
import { takeHomework, useSession, useWiring, type Wiring } from '#wiring';
import { readLink, type LinkReading } from './read-link.ts';

/** In the tab's own storage: a link that was shown and not begun. The address was wiped, and a reload must not lose it. */
const LINK_KEY = 'homework-link';

export interface LinkOpening {
  /** What was opened last: null where nothing was, `known` where it is among the homework here. */
  readonly reading: LinkReading | 'known' | null;
  readonly open: (fragment: string) => void;
  /** Shows what did not come to be opened. */
  readonly refuse: (reading: LinkReading & { readonly ok: false }) => void;
  /** Forgets the link: it was taken in, or put away. */
  readonly end: () => void;
}

/** Reads a link. One that is here already comes to the front; another one stays in this tab until it is begun. */
function openLink(wiring: Wiring, fragment: string): LinkReading | 'known' {
  const reading = readLink(fragment, wiring.forms);
  if (!reading.ok) return reading;
  const { id } = reading.value;
  if (!wiring.homeworks.getState().homeworks.some((held) => held.id === id)) {
    wiring.tab.write(LINK_KEY, fragment);
    return reading;
  }
  takeHomework(wiring, reading.value);
  wiring.tab.remove(LINK_KEY);
  return 'known';
}

/** The link that the address, this tab or the person's hand brought. */
export function useOpenedLink(): LinkOpening {
  const wiring = useWiring();
  const { text, count } = useFragment();
  const isAwake = useSession((state) => state.isAwake);
  const [reading, setReading] = useState<LinkOpening['reading']>(null);

  useEffect(() => {
    if (!isAwake) return;
    const fragment = text ?? wiring.tab.read(LINK_KEY);
    if (fragment !== null) setReading(openLink(wiring, fragment));
    // The count: the same link may come twice.
  }, [wiring, isAwake, text, count]);

  return {
    reading,
    open: (fragment) => {
      setReading(openLink(wiring, fragment));
    },
    refuse: setReading,
    end: () => {
      wiring.tab.remove(LINK_KEY);
      setReading(null);
    },
  };
}
