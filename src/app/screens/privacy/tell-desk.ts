import { KEY_PREFIX } from '#storage';

/** What the desk follows when another tab changes it. */
export const DESK_KEYS = ['key', 'desk'] as const;

/**
 * Tells this tab of a change to the desk as the browser tells all others. A desk that was opened here then lets go of what it
 * holds in memory, and this page need not fetch the desk to say so.
 */
export function tellDesk(key: string): void {
  if (!DESK_KEYS.some((name) => name === key)) return;
  dispatchEvent(new StorageEvent('storage', { key: KEY_PREFIX + key }));
}
