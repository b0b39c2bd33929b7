import { NEUTRAL_SITE } from '#content';
import { openDevice } from '#storage';
import { SHARED_KEY } from '#wiring';

const SHIFTS_NEEDED = 3;
const WITHIN_MS = 1500;
/** Set in the tab's own storage when somebody has left, so that "back" leads away again. */
const LEFT_KEY = 'left';

const tab = openDevice(() => sessionStorage);

/**
 * Blanks the page first, then puts a neutral site in its place, so that "back" does not return here.
 * In a frame it leaves the whole window where the host page lets it. What lives in this tab alone, in memory or in its own storage, is gone.
 */
export function leaveQuickly(): void {
  for (const key of tab.keys()) if (key !== SHARED_KEY) tab.remove(key);
  tab.write(LEFT_KEY, 'yes');
  document.title = '';
  document.documentElement.replaceChildren();
  try {
    (window.top ?? window).location.replace(NEUTRAL_SITE);
  } catch {
    window.location.replace(NEUTRAL_SITE);
  }
}

/** Whether this page was come back to after leaving quickly. Coming here any other way ends that. */
export function isBackAfterLeaving(): boolean {
  const [visit] = performance.getEntriesByType('navigation');
  const isBack = visit instanceof PerformanceNavigationTiming && visit.type === 'back_forward';
  const hasLeft = tab.read(LEFT_KEY) !== null;
  if (!isBack) tab.remove(LEFT_KEY);
  return isBack && hasLeft;
}

/** Calls `leave` when Shift alone is pressed three times in a row. Returns a function that stops listening. */
export function listenForThreeShifts(leave: () => void): () => void {
  let times: readonly number[] = [];
  const onKeyUp = (event: KeyboardEvent) => {
    if (event.key !== 'Shift') return;
    times = [...times.filter((time) => event.timeStamp - time < WITHIN_MS), event.timeStamp];
    if (times.length >= SHIFTS_NEEDED) leave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Shift') times = [];
  };
  addEventListener('keyup', onKeyUp);
  addEventListener('keydown', onKeyDown);
  return () => {
    removeEventListener('keyup', onKeyUp);
    removeEventListener('keydown', onKeyDown);
  };
}
