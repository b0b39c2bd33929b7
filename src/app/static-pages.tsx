import { FORMS } from 'virtual:mooring-forms';
import { prerender } from 'react-dom/static';
import { DEFAULT_LANGUAGE, languageOf, loadWords, sourceOf } from '#i18n';
import { createPracticeStore } from '#practice';
import { openDevice } from '#storage';
import { createPageStore, createWiring, fixedNavigation, formatRoute, type Route } from '#wiring';
import { allRoutes } from './all-routes.ts';
import { App } from './app.tsx';
import { FrameApp } from './frame/frame-app.tsx';
import { isFrameRoute } from './frame/is-frame-route.ts';
import { loadPage } from './load-page.ts';

import { isOfSite } from './site-screens.ts';
import { siteLanguages } from './site-languages.ts';
import { NAMESPACES } from './words-of-screens.ts';

/** One page as the build writes it. */
export interface StaticPage {
  /** Under the root, with a closing slash; empty for the page at the root. */
  readonly path: string;
  /** Made to stand in another page. */
  readonly isFrame: boolean;
  /** The check itself, which wakes also in a frame without an origin. */
  readonly wakesSandboxed: boolean;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly description: string;
  /** What goes into the app's container. */
  readonly markup: string;
  /** Ends of the ids of modules in chunks of their own that the page needs before it can wake. */
  readonly modules: readonly string[];
  /** The same for the pages that come next, which it fetches once it is at rest. */
  readonly nextModules: readonly string[];
}

/** The folder of each screen that comes in a chunk of its own. */
const LAZY_SCREENS: Readonly<Partial<Record<Route['screen'], string>>> = {
  ...{ begin: 'begin', review: 'review', results: 'results', session: 'session' },
  ...{ support: 'support', privacy: 'privacy' },
  ...{ homework: 'homework', send: 'send', invite: 'invite', desk: 'desk', key: 'key' },
  ...{ embed: 'embed', left: 'left', website: 'website' },
  ...{ youth: 'youth', learn: 'learn', article: 'learn', exercises: 'exercises', kept: 'kept' },
};

const READER = '/src/app/wiring/read-device.ts';

/** Screens that show what is stored here, and are opened where something is. */
const SHOWS_STORED: readonly Route['screen'][] = ['review', 'results', 'session', 'kept'];

function modulesOf(route: Route): readonly string[] {
  const { language, screen } = route;
  const words = NAMESPACES[screen].map(
    (name) => `/src/i18n/words/${sourceOf(language)}/${name}.json`,
  );
  const forms = FORMS.filter(({ id }) => 'form' in route && id === route.form)
    .slice(0, 1)
    .flatMap(({ id, version }) => {
      const parts = screen === 'questions' ? ['answering'] : ['answering', 'form'];
      return parts.map((part) => `virtual:mooring-${part}/${id}/${version}/${language}`);
    });
  const stored = SHOWS_STORED.includes(screen) ? [READER] : [];
  const folder = LAZY_SCREENS[screen];
  const views = [
    screen === 'welcome' ? '/src/app/load-welcome-page.tsx' : '/src/app/load-later-page.tsx',
    ...(isOfSite(route) ? ['/src/app/site-view.tsx'] : []),
  ];
  const screens = folder === undefined ? [] : [`/src/app/screens/${folder}/index.ts`];
  const frame = screen === 'embed' ? ['/src/app/frame/start-frame.tsx'] : [];
  return [
    ...words,
    ...forms,
    ...(screen === 'questions' ? [] : views),
    ...screens,
    ...stored,
    ...frame,
  ];
}

/** What stands behind the last statement. By then the answers are in memory, and the device need not be read. */
function nextModulesOf(route: Route): readonly string[] {
  if (route.screen !== 'questions') return [];
  const { language, form } = route;
  return (['review', 'results'] as const)
    .flatMap((screen) => modulesOf({ screen, language, form }))
    .filter((module) => module !== READER);
}

const noDevice = openDevice(() => {
  throw new Error('A page that is being built has no device');
});

async function renderPage(route: Route, path: string): Promise<StaticPage> {
  const page = await loadPage(route);
  const wiring = createWiring({
    device: noDevice,
    tab: noDevice,
    navigation: fixedNavigation(route, path),
    now: () => '',
    newId: () => '',
  });
  const pages = createPageStore(page);
  const isFrame = isFrameRoute(route);
  const practice = createPracticeStore(isFrame ? 'frame' : 'site');
  const shared = { wiring, pages, practice };
  const { prelude } = await prerender(
    isFrame ? <FrameApp {...shared} /> : <App {...shared} languages={siteLanguages()} />,
  );
  const { direction } = languageOf(route.language);
  await loadWords(page.i18n, ['head']);
  const description = page.i18n.t(`head:description.${route.screen}`);
  const markup = await new Response(prelude).text();
  return {
    path,
    isFrame,
    wakesSandboxed: route.screen === 'embed',
    language: route.language,
    direction,
    title: page.title,
    description,
    markup,
    modules: modulesOf(route),
    nextModules: nextModulesOf(route),
  };
}

/** Every page of the site, in every language, and the welcome page of the default language at the root. */
export async function renderAllPages(): Promise<readonly StaticPage[]> {
  const routes = siteLanguages().flatMap(allRoutes);
  const pages = await Promise.all(routes.map((route) => renderPage(route, formatRoute(route))));
  const atRoot = await renderPage({ screen: 'welcome', language: DEFAULT_LANGUAGE }, '');
  return [atRoot, ...pages];
}
