import { hydrateRoot } from 'react-dom/client';
import { createGuest, type EmbedStep } from '#embed';
import { createPracticeStore } from '#practice';
import { databasePlaces, openDevice, openJournal } from '#storage';
import {
  createPageStore,
  createWiring,
  followOtherFrames,
  frameWiring,
  wakeFrame,
  type Route,
} from '#wiring';
import type { LoadPage } from '../page.ts';
import { FrameApp } from './frame-app.tsx';
import { createFrameNavigation } from './frame-navigation.ts';
import { holdLinks } from './hold-links.ts';
import { receiveSheets } from './receive-sheets.ts';
import { stepOf } from './step-of.ts';
import { watchSettings } from './watch-settings.ts';

interface FrameStart {
  readonly container: HTMLElement;
  /** The site's root, with a closing slash. */
  readonly root: URL;
  /** The route of the frame's own page, and its path under the root. */
  readonly route: Route;
  readonly path: string;
  readonly loadPage: LoadPage;
}

/** Wakes the check in another page, or the same check in a tab of its own. */
export async function startFrame(start: FrameStart): Promise<void> {
  const { container, root, route, path, loadPage } = start;
  const isFramed = window.parent !== window;
  const practice = createPracticeStore(isFramed ? 'frame' : 'tab');
  const pages = createPageStore(await loadPage(route));
  const navigation = createFrameNavigation({
    ...{ root, route, path, pages, practice },
    prepare: async (next) => {
      const page = await loadPage(next, wiring.session.getState());
      return () => {
        pages.setState(page, true);
      };
    },
    sheetsOf: (form) =>
      wiring.session.getState().sheets.filter(({ questionnaire }) => questionnaire.id === form),
  });
  const wiring = frameWiring(
    createWiring({
      device: openDevice(() => localStorage),
      tab: openDevice(() => sessionStorage),
      journal: openJournal(databasePlaces(window)),
      navigation,
      now: () => new Date().toISOString(),
      newId: () => crypto.getRandomValues(new Uint32Array(2)).join('-'),
    }),
  );
  const settings = watchSettings({ root, practice, i18n: pages.getState().i18n });
  await Promise.all([settings.first, wakeFrame(wiring)]);
  followOtherFrames(wiring, window);
  const form = isFramed ? null : settings.wantedResult;
  if (form !== null) await receiveSheets(wiring);
  hydrateRoot(
    container,
    <FrameApp
      wiring={wiring}
      pages={pages}
      practice={practice}
      onAwake={() => {
        // Until now a link opened a tab of its own: other pages let no other site frame them.
        document.querySelector('base')?.remove();
        holdLinks(container);
        if (form !== null) navigation.go({ screen: 'results', form, language: route.language });
        if (isFramed) talkToHost(container, navigation);
      }}
    />,
  );
}

function talkToHost(
  container: HTMLElement,
  { store }: ReturnType<typeof createFrameNavigation>,
): void {
  const guest = createGuest({
    browser: window,
    content: container,
    onHost: () => {
      document.documentElement.dataset['frame'] = 'grown';
    },
  });
  let told: EmbedStep | null = null;
  const tell = () => {
    const step = stepOf(store.getState().route);
    if (step !== told) guest.tell(step);
    told = step;
  };
  tell();
  store.subscribe(tell);
}
