import { useLayoutEffect, useRef, type RefObject } from 'react';
import { languageOf } from '#i18n';
import { useNavigation } from '#wiring';
import type { Page } from '../page.ts';

/** On a new screen: its title, the keyboard on its heading or on the item asked for, and its top in view. */
export function useArrival(
  page: Page,
  mainRef: RefObject<HTMLElement | null>,
  onArrive: () => void,
): void {
  const route = useNavigation((state) => state.route);
  const focus = useNavigation((state) => state.focus);
  const shownRef = useRef(route);
  const onArriveRef = useRef(onArrive);
  useLayoutEffect(() => {
    onArriveRef.current = onArrive;
  });
  useLayoutEffect(() => {
    if (shownRef.current === route) return;
    shownRef.current = route;
    const { code, direction } = languageOf(route.language);
    document.documentElement.lang = code;
    document.documentElement.dir = direction;
    document.title = page.title;
    onArriveRef.current();
    const item = focus === null ? undefined : document.getElementsByName(focus)[0];
    const heading = mainRef.current?.querySelector('h1');
    const target = item ?? heading;
    target?.focus({ preventScroll: true });
    // A frame as tall as its content does not scroll: this moves the page around it, and only if the place is out of view.
    target?.scrollIntoView({ block: 'nearest' });
  }, [route, focus, page.title, mainRef]);
}
