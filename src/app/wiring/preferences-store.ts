import { createStore, type StoreApi } from 'zustand/vanilla';
import { DEFAULT_PREFERENCES, type Preferences } from '#session';
import type { Device } from '#storage';

export const PREFERENCES_KEY = 'preferences';

export type PreferencesStore = StoreApi<Preferences>;

export function createPreferencesStore(): PreferencesStore {
  return createStore<Preferences>(() => DEFAULT_PREFERENCES);
}

/** Changes preferences and keeps them on this device; a refusal costs only the choice at the next visit. */
export function setPreferences(store: PreferencesStore, device: Device, next: Preferences): void {
  store.setState(next);
  device.write(PREFERENCES_KEY, JSON.stringify(next));
}
