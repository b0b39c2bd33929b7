import { act, render, type RenderResult } from '@testing-library/react';
import { createStore } from 'zustand/vanilla';
import type { AnswerSheet, SessionState } from '#session';
import { openDevice } from '#storage';
import { createWiring, formatRoute, type Navigation, type Route, type Wiring } from '#wiring';
import { App } from '../../../src/app/app.tsx';
import { loadPage } from '../../../src/app/load-page.tsx';
import { fakeStorage } from '../../storage/fake-storage.ts';
import { standIn } from '../../ui/kit/stand-ins.ts';

export interface OpenScreen extends RenderResult {
  readonly wiring: Wiring;
  readonly storage: Storage;
  readonly title: string;
  readonly description: string;
  /** Where the person was led, in order; the page itself stays. */
  readonly gone: readonly { readonly route: Route; readonly focus: string | undefined }[];
}

/** The whole page of a route, awake, with what its tab holds. */
export async function openScreen(
  route: Route,
  held: Partial<SessionState> & { readonly sheets?: readonly AnswerSheet[] } = {},
  storage: Storage = fakeStorage(),
): Promise<OpenScreen> {
  standIn();
  const page = await loadPage(route);
  const gone: { route: Route; focus: string | undefined }[] = [];
  const navigation: Navigation = {
    store: createStore(() => ({ route, path: formatRoute(route), focus: null, failed: null })),
    go: (to, focus) => {
      gone.push({ route: to, focus });
    },
  };
  let seconds = 0;
  let names = 0;
  const wiring = createWiring({
    device: openDevice(() => storage),
    tab: openDevice(() => sessionStorage),
    navigation,
    now: () => {
      seconds += 1;
      return new Date(Date.UTC(2026, 10, 25, 9, 0, seconds)).toISOString();
    },
    newId: () => {
      names += 1;
      return `new-${names}`;
    },
  });
  wiring.session.setState({ isAwake: true, ...held });
  const result = render(
    <App wiring={wiring} pages={createStore(() => page)} languages={['en', 'en-XA']} />,
  );
  if (route.screen === 'results') await act(() => import('#ui/charts'));
  const { title, description } = page;
  return { ...result, wiring, storage, gone, title, description };
}
