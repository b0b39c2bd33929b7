/** One window's height below what is seen; above it, any distance: what was passed by counts too. */
const NEAR = '1000000px 0px 100% 0px';

/**
 * Runs once when a place on the page is near what is seen, or has been passed by; also when a key is pressed that may print
 * the page. Returns what ends the waiting.
 */
export function whenNear(place: Element, run: () => void): () => void {
  if (!('IntersectionObserver' in window)) {
    run();
    return () => undefined;
  }
  const end = () => {
    watching.disconnect();
    removeEventListener('keydown', onKey);
  };
  const runOnce = () => {
    end();
    run();
  };
  const onKey = ({ ctrlKey, metaKey }: KeyboardEvent) => {
    if (ctrlKey || metaKey) runOnce();
  };
  const watching = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) runOnce();
    },
    { rootMargin: NEAR },
  );
  watching.observe(place);
  addEventListener('keydown', onKey);
  return end;
}
