import { PREFERENCES_KEY } from './preferences-store.ts';
import type { Wiring } from './wiring.ts';

/** Brings in what this device has kept. Nothing is fetched for somebody who has nothing here. */
export async function wake({ device, session, preferences, forms }: Wiring): Promise<void> {
  const keys = device.keys();
  if (keys.length > 0) {
    const { readStoredSheets, readPreferences } = await import('./read-device.ts');
    const sheetKeys = keys.filter((key) => key.startsWith('sheet.'));
    session.setState(await readStoredSheets(device, sheetKeys, forms));
    const stored = device.read(PREFERENCES_KEY);
    if (stored !== null) preferences.setState(readPreferences(stored));
  }
  session.setState({ isAwake: true });
}
