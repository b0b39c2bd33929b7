import { createContext, use } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { NO_SETTINGS, type PracticeSettings } from './settings.ts';

/** For whom a page speaks, and where it stands. */
export interface Practice {
  readonly settings: PracticeSettings;
  /** `site`: the app's own pages; `frame`: in another page; `tab`: the same check, in a tab of its own. */
  readonly place: 'site' | 'frame' | 'tab';
}

export type PracticeStore = StoreApi<Practice>;

/** Starts without any settings, as every page is built. */
export function createPracticeStore(place: Practice['place']): PracticeStore {
  return createStore<Practice>(() => ({ settings: NO_SETTINGS, place }));
}

const PracticeContext = createContext<PracticeStore>(createPracticeStore('site'));

export const PracticeProvider = PracticeContext.Provider;

export function usePractice(): Practice {
  return useStore(use(PracticeContext));
}
