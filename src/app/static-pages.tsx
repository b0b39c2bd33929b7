import { FORMS } from 'virtual:mooring-forms';
import { prerender } from 'react-dom/static';
import { DEFAULT_LANGUAGE, languageOf, sourceOf } from '#i18n';
import { openDevice } from '#storage';
import { createPageStore, createWiring, fixedNavigation, formatRoute, type Route } from '#wiring';
import { allRoutes } from './all-routes.ts';
import { App } from './app.tsx';
import { loadPage, NAMESPACES } from './load-page.tsx';
import { siteLanguages } from './site-languages.ts';

/** One page as the build writes it. */
export interface StaticPage {
  /** Under the root, with a closing slash; empty for the page at the root. */
  readonly path: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly description: string;
  /** What goes into the app's container. */
  readonly markup: string;
  /** Ends of the ids of modules in chunks of their own that the page needs before it can wake. */
  readonly modules: readonly string[];
}

/** The folder of each screen that comes in a chunk of its own. */
const LAZY_SCREENS: Readonly<Partial<Record<Route['screen'], string>>> = {
  ...{ results: 'results', session: 'session', support: 'support', privacy: 'privacy' },
  ...{ homework: 'homework', send: 'send', invite: 'invite', desk: 'desk', key: 'key' },
  ...{ youth: 'youth', learn: 'learn', article: 'learn', exercises: 'exercises', kept: 'kept' },
};

function modulesOf(route: Route): readonly string[] {
  const { language, screen } = route;
  const words = NAMESPACES[screen].map(
    (name) => `/src/i18n/words/${sourceOf(language)}/${name}.json`,
  );
  const forms = FORMS.filter(({ id }) => 'form' in route && id === route.form)
    .slice(0, 1)
    .map(({ id, version }) => `virtual:mooring-form/${id}/${version}/${language}`);
  const folder = LAZY_SCREENS[screen];
  const screens = folder === undefined ? [] : [`/src/app/screens/${folder}/index.ts`];
  return [...words, ...forms, ...screens];
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
  const { prelude } = await prerender(
    <App wiring={wiring} pages={createPageStore(page)} languages={siteLanguages()} />,
  );
  const { direction } = languageOf(route.language);
  const { title, description } = page;
  const markup = await new Response(prelude).text();
  return {
    path,
    language: route.language,
    direction,
    title,
    description,
    markup,
    modules: modulesOf(route),
  };
}

/** Every page of the site, in every language, and the welcome page of the default language at the root. */
export async function renderAllPages(): Promise<readonly StaticPage[]> {
  const routes = siteLanguages().flatMap(allRoutes);
  const pages = await Promise.all(routes.map((route) => renderPage(route, formatRoute(route))));
  const atRoot = await renderPage({ screen: 'welcome', language: DEFAULT_LANGUAGE }, '');
  return [atRoot, ...pages];
}
