import { readAttribute } from './host-attributes.ts';
import { isOnDark } from './host-ground.ts';
import { styled } from './host-styled.ts';

/** CSS pixels, until the frame has said how high it is. */
const FIRST_HEIGHT = 640;

/** The schemes that the page says it has, as CSS has them; empty where it says none. */
function declaredSchemes(element: Element): string {
  const { colorScheme } = getComputedStyle(element);
  if (colorScheme && colorScheme !== 'normal') return colorScheme;
  const meta = document.querySelector<HTMLMetaElement>('meta[name=color-scheme]');
  return meta ? meta.content : '';
}

/**
 * A frame whose colour scheme is not the one of its element gets an opaque ground from the browser (CSS Color
 * Adjustment 1, 2.2). The scheme that keeps the ground see-through: the theme that the owner chose, and on a page
 * that declares none, the one that goes with what is painted there, while the frame would follow the device. '' inherits:
 * so it is on a page that turns dark with the device, where a check that stays light would be dark words on dark.
 */
function schemeFor(element: Element): string {
  const declared = declaredSchemes(element);
  if (/light/.test(declared) && /dark/.test(declared)) return '';
  const theme = readAttribute(element, 'theme');
  if (theme === 'light' || theme === 'dark') return theme;
  if (declared) return '';
  return isOnDark(element) ? 'dark' : 'light';
}

/** The frame, in no page yet. */
export function makeFrame(element: Element, address: URL): HTMLIFrameElement {
  const frame = styled('iframe', {
    display: 'block',
    // All the room there is: of 100% alone, a flex box or a grid that does not stretch its items would make 300px.
    width: '960px',
    minWidth: '100%',
    maxWidth: '100%',
    height: `${FIRST_HEIGHT}px`,
    border: '0',
    colorScheme: schemeFor(element),
  });
  const sandbox = readAttribute(element, 'sandbox');
  if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
  frame.title = readAttribute(element, 'label') || 'Self-check';
  frame.allow = 'clipboard-write';
  frame.referrerPolicy = 'no-referrer';
  frame.src = address.href;
  return frame;
}

/** Calls once the element is within about one window of being seen; where nothing can tell, at once. Gives the end. */
export function whenNear(element: Element, then: () => void): () => void {
  if (!('IntersectionObserver' in window)) {
    then();
    return () => undefined;
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      then();
    },
    { rootMargin: '100%' },
  );
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
}
