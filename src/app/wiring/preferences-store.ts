import { createStore, type StoreApi } from 'zustand/vanilla';
import { DEFAULT_PREFERENCES, type Preferences } from '#session';

export const PREFERENCES_KEY = 'preferences';

export type PreferencesStore = StoreApi<Preferences>;

export function createPreferencesStore(): PreferencesStore {
  return createStore<Preferences>(() => DEFAULT_PREFERENCES);
}
