import { createStore } from 'zustand/vanilla';
import { openDevice, type Journal } from '#storage';
import { createWiring, type Navigation, type Wiring } from '#wiring';
import { fakeStorage } from '../../storage/fake-storage.ts';

export interface Tab {
  readonly wiring: Wiring;
  readonly storage: Storage;
  readonly tabStorage: Storage;
}

/** One tab of a browser with that storage, and with what a reload has left in the tab’s own. Its clock goes on by a second each time it is looked at. */
export function openTab(
  storage: Storage = fakeStorage(),
  tabStorage: Storage = fakeStorage(),
  journal?: Journal,
): Tab {
  const navigation: Navigation = {
    store: createStore(() => ({
      route: { screen: 'welcome' as const, language: 'en' },
      path: 'en/',
      focus: null,
      failed: null,
    })),
    go: () => undefined,
  };
  let seconds = 0;
  let sheets = 0;
  const wiring = createWiring({
    device: openDevice(() => storage),
    tab: openDevice(() => tabStorage),
    ...(journal === undefined ? {} : { journal }),
    navigation,
    now: () => {
      seconds += 1;
      return new Date(Date.UTC(2026, 10, 24, 10, 0, seconds)).toISOString();
    },
    newId: () => {
      sheets += 1;
      return `sheet-${sheets}`;
    },
  });
  return { wiring, storage, tabStorage };
}
