import { HOMEWORK_KEY } from '#session';
import type { HeldHomework } from './homework-store.ts';
import type { Wiring } from './wiring.ts';

/** Where homework lies. */
type HomeworkHomes = Pick<Wiring, 'device' | 'tab' | 'session' | 'homeworks'>;

/**
 * Writes a homework where answers are written: on the device, or in this tab alone where the device is shared. Where the
 * device will not have it, it is in memory alone, and the session says why.
 */
export function saveHomework(
  { device, tab, session }: HomeworkHomes,
  { id, record }: HeldHomework,
): void {
  const [key, text] = [HOMEWORK_KEY + id, JSON.stringify(record)];
  if (session.getState().keeping === 'chosen') {
    device.remove(key);
    tab.write(key, text);
    return;
  }
  const writing = device.write(key, text);
  if (writing === 'kept') tab.remove(key);
  else session.setState({ keeping: writing });
}

/** Moves every homework to where answers are written now: a shared device keeps none. */
export function moveHomework(homes: HomeworkHomes): void {
  for (const held of homes.homeworks.getState().homeworks) saveHomework(homes, held);
}
