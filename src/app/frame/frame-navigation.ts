import { DEFAULT_LANGUAGE } from '#i18n';
import type { PracticeStore } from '#practice';
import type { AnswerSheet } from '#session';
import {
  createNavigation,
  frameAddress,
  type Navigation,
  type PageStore,
  type Route,
} from '#wiring';
import type { Page } from '../page.ts';
import { SITE_SCREENS } from '../site-screens.ts';
import { handOver } from './hand-over.ts';
import { handedPage } from './handed-page.tsx';

interface FrameNavigationOptions {
  /** The site's root, with a closing slash. */
  readonly root: URL;
  readonly route: Route;
  readonly path: string;
  readonly pages: PageStore<Page>;
  readonly practice: PracticeStore;
  readonly prepare: (route: Route) => Promise<() => void>;
  /** The sheets of a questionnaire. */
  readonly sheetsOf: (form: string) => readonly AnswerSheet[];
}

/**
 * The way through the check inside a frame: its address stays as it is. Where the practice wants results in a tab of their
 * own, and the browser opens one, the frame only says so.
 */
export function createFrameNavigation(options: FrameNavigationOptions): Navigation {
  const { root, route, path, pages, practice, prepare, sheetsOf } = options;
  const inner = createNavigation({
    address: frameAddress(path, window),
    initialPath: path,
    initialRoute: route,
    language: DEFAULT_LANGUAGE,
    prepare,
  });

  function openTab(to: { readonly form: string; readonly language: string }): boolean {
    return handOver({ root, to, sheets: sheetsOf(to.form) });
  }

  function go(to: Route, focus?: string): void {
    const { settings, place } = practice.getState();
    if (to.screen === 'welcome') inner.go({ screen: 'embed', language: to.language });
    else if (
      to.screen === 'results' &&
      place === 'frame' &&
      settings.results === 'tab' &&
      openTab(to)
    ) {
      const page = handedPage(pages.getState(), {
        onAgain: () => openTab(to),
        onHere: () => {
          inner.go(to);
        },
      });
      pages.setState(page, true);
    } else inner.go(to, focus);
  }

  return {
    store: inner.store,
    go,
    isElsewhere: ({ screen }) => SITE_SCREENS.some((name) => name === screen),
  };
}
