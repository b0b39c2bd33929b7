import { SHARED_KEY } from './keep-answers.ts';
import { PREFERENCES_KEY } from './preferences-store.ts';
import type { Wiring } from './wiring.ts';

async function readDevice({ device, session, preferences, forms }: Wiring): Promise<void> {
  const keys = device.keys();
  if (keys.length === 0) return;
  const { readStoredSheets, readPreferences } = await import('./read-device.ts');
  const stored = device.read(PREFERENCES_KEY);
  if (stored !== null) preferences.setState(readPreferences(stored));
  const sheetKeys = keys.filter((key) => key.startsWith('sheet.'));
  session.setState(await readStoredSheets(device, sheetKeys, forms));
}

/**
 * Brings in what this device has kept. Nothing is fetched for somebody who has nothing here. Where a file that it takes
 * cannot be had, the page wakes all the same, says so, and leaves what is stored untouched.
 */
export async function wake(wiring: Wiring): Promise<void> {
  const { session, tab } = wiring;
  if (tab.read(SHARED_KEY) !== null) session.setState({ keeping: 'chosen' });
  try {
    await readDevice(wiring);
  } catch {
    session.setState({ hasUnread: true });
  }
  session.setState({ isAwake: true });
}
