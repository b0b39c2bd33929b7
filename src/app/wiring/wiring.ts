import { FORMS, type FormEntry } from 'virtual:mooring-forms';
import { createSessionStore, type SessionStore } from '#session';
import type { Device } from '#storage';
import { createAnswerKeeper, type AnswerKeeper } from './keep-answers.ts';
import type { Navigation } from './navigation.ts';
import {
  createPreferencesStore,
  PREFERENCES_KEY,
  type PreferencesStore,
} from './preferences-store.ts';

export type { FormEntry };

/** Everything that a screen can reach: one value, made once a tab, given down by context. */
export interface Wiring {
  readonly forms: readonly FormEntry[];
  readonly session: SessionStore;
  readonly preferences: PreferencesStore;
  readonly keeper: AnswerKeeper;
  readonly device: Device;
  readonly navigation: Navigation;
}

export interface WiringOptions {
  readonly device: Device;
  readonly navigation: Navigation;
  readonly now: () => string;
  readonly newId: () => string;
}

export function createWiring({ device, navigation, now, newId }: WiringOptions): Wiring {
  const session = createSessionStore();
  return {
    forms: FORMS,
    session,
    preferences: createPreferencesStore(),
    keeper: createAnswerKeeper({ session, device, now, newId }),
    device,
    navigation,
  };
}

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
