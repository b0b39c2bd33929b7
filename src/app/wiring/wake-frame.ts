import { followOtherTabs } from './follow-other-tabs.ts';
import { wake } from './wake.ts';
import type { Wiring } from './wiring.ts';

/** Set on the device when the person has asked that a check in a frame be remembered. */
const REMEMBER_KEY = 'frame';

/**
 * In a frame nothing is stored and nothing that is stored is looked at, unless the person has asked for it there before:
 * answers live in memory alone.
 */
export async function wakeFrame(wiring: Wiring): Promise<void> {
  if (wiring.device.read(REMEMBER_KEY) !== null) return wake(wiring);
  wiring.session.setState({ keeping: 'chosen', isAwake: true });
}

/** The wiring of a frame, in which removing everything also takes back the wish to be remembered there. */
export function frameWiring(wiring: Wiring): Wiring {
  const { keeper, session } = wiring;
  const removeAll = () => {
    keeper.removeAll();
    // Else the next answer would be stored where no frame looks for it, and nobody could find it to remove it.
    session.setState({ keeping: 'chosen' });
  };
  return { ...wiring, keeper: { ...keeper, removeAll } };
}

/** Follows the other tabs and frames of this browser as long as this one remembers, and they do. */
export function followOtherFrames(wiring: Wiring, browser: Pick<Window, 'addEventListener'>): void {
  const { session, device } = wiring;
  const isRemembering = () => session.getState().keeping !== 'chosen';
  followOtherTabs(wiring, browser, isRemembering);
  browser.addEventListener('storage', () => {
    if (isRemembering() && device.read(REMEMBER_KEY) === null) {
      session.setState({ keeping: 'chosen' });
    }
  });
}

/**
 * What the person says about remembering as they start a check in a frame. Finished checks that were remembered before stay,
 * and can be found and removed there.
 */
export function setRemembering({ device, keeper }: Wiring, isRemembering: boolean): void {
  if (isRemembering) device.write(REMEMBER_KEY, 'yes');
  keeper.setShared(!isRemembering);
  const isAlone = device.keys().every((key) => key === REMEMBER_KEY);
  if (!isRemembering && isAlone) device.remove(REMEMBER_KEY);
}
