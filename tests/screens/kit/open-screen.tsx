import { act, render, type RenderResult } from '@testing-library/react';
import { createStore } from 'zustand/vanilla';
import type { AnswerSheet, SessionState } from '#session';
import { loadWords } from '#i18n';
import { createPracticeStore, type PracticeSettings } from '#practice';
import { openDevice } from '#storage';
import { createWiring, formatRoute, type Navigation, type Route, type Wiring } from '#wiring';
import { App } from '../../../src/app/app.tsx';
import { FrameApp } from '../../../src/app/frame/frame-app.tsx';
import { isFrameRoute } from '../../../src/app/frame/is-frame-route.ts';
import { loadPage } from '../../../src/app/load-page.ts';
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
  settings: Partial<PracticeSettings> = {},
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
  const pages = createStore(() => page);
  const isFrame = isFrameRoute(route);
  const practice = createPracticeStore(isFrame ? 'frame' : 'site');
  practice.setState({ settings: { ...practice.getState().settings, ...settings } });
  const shared = { wiring, pages, practice };
  const result = render(
    isFrame ? <FrameApp {...shared} /> : <App {...shared} languages={['en', 'en-XA']} />,
  );
  if (route.screen === 'results') await act(() => import('#ui/charts'));
  await loadWords(page.i18n, ['head']);
  const description = page.i18n.t(`head:description.${route.screen}`);
  return { ...result, wiring, storage, gone, title: page.title, description };
}
