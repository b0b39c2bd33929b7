import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** What is on screen: one page at a time. */
export type PageStore<Page> = StoreApi<Page>;

export function createPageStore<Page>(first: Page): PageStore<Page> {
  return createStore(() => first);
}

export function usePage<Page>(pages: PageStore<Page>): Page {
  return useStore(pages);
}
