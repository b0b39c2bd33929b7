import { NEUTRAL_SITE } from '#content';
import { openDevice } from '#storage';
import { formatRoute, SHARED_KEY } from '#wiring';

const SHIFTS_NEEDED = 3;
const WITHIN_MS = 1500;
/** Milliseconds that a window is given to leave before its frame goes on alone. */
const PATIENCE_MS = 400;
/** Set in the tab's own storage when somebody has left, so that "back" leads away again. */
const LEFT_KEY = 'left';

const tab = openDevice(() => sessionStorage);

/** The page that says, in the page's own language, that nothing is left in this frame. */
function blankPage(): URL {
  const { lang, dataset } = document.documentElement;
  return new URL(formatRoute({ screen: 'left', language: lang }), dataset['root']);
}

/**
 * Blanks the page first, then puts a neutral site in its place, so that "back" does not return here. What lives in this tab
 * alone, in memory or in its own storage, is gone. A frame leaves the whole window where browser and host page let it;
 * otherwise the frame alone, for a page that says so. "Back" can bring the host page again: its steps before stay in the history.
 */
export function leaveQuickly(): void {
  for (const key of tab.keys()) if (key !== SHARED_KEY) tab.remove(key);
  tab.write(LEFT_KEY, 'yes');
  const blank = blankPage();
  document.title = '';
  document.documentElement.replaceChildren();
  const { top } = window;
  if (top === null || top === window) {
    window.location.replace(NEUTRAL_SITE);
    return;
  }
  const leaveFrame = () => {
    window.location.replace(blank);
  };
  try {
    top.location.replace(NEUTRAL_SITE);
    // Some browsers refuse without a word.
    setTimeout(leaveFrame, PATIENCE_MS);
  } catch {
    leaveFrame();
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
