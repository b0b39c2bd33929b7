import { hydrateRoot } from 'react-dom/client';
import { DEFAULT_LANGUAGE } from '#i18n';
import { currentSheet, turnAt } from '#session';
import { openDevice } from '#storage';
import {
  createNavigation,
  createPageStore,
  createWiring,
  depthOf,
  followOtherTabs,
  formInUse,
  parseRoute,
  wake,
  type Route,
} from '#wiring';
import { App } from './app.tsx';
import { watchEarlyAnswers } from './early-answers.ts';
import { isBackAfterLeaving, leaveQuickly } from './leave-quickly.ts';
import { loadPage } from './load-page.tsx';
import { siteLanguages } from './site-languages.ts';

const early = watchEarlyAnswers(document);
const { dataset } = document.documentElement;
const path = dataset['path'] ?? '';
const root = new URL('../'.repeat(depthOf(path)) || './', location.href);

// After a walk to another page the address bar has moved on, and a relative icon would be looked for beside it.
for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel=icon]')) {
  icon.setAttribute('href', icon.href);
}

async function start(route: Route, container: Element): Promise<void> {
  const firstPage = await loadPage(route);
  const pages = createPageStore(firstPage);
  const navigation = createNavigation({
    root,
    initialPath: path,
    initialRoute: route,
    language: DEFAULT_LANGUAGE,
    browser: window,
    prepare: async (next) => {
      const page = await loadPage(next, wiring.session.getState());
      return () => {
        pages.setState(page, true);
      };
    },
  });
  const wiring = createWiring({
    device: openDevice(() => localStorage),
    tab: openDevice(() => sessionStorage),
    navigation,
    now: () => new Date().toISOString(),
    newId: () => crypto.getRandomValues(new Uint32Array(2)).join('-'),
  });
  await wake(wiring);
  followOtherTabs(wiring, window);
  addEventListener('pageshow', ({ persisted }) => {
    // A page that the browser kept alive may hold an older sheet than the device does.
    const { keeping, notes } = wiring.session.getState();
    const isInMemory =
      keeping !== 'device' || (notes.home !== 'device' && Object.keys(notes.texts).length > 0);
    if (persisted && !isInMemory) location.reload();
  });
  const form = 'form' in route ? wiring.forms.find(({ id }) => id === route.form) : undefined;
  const keepEarlyAnswers = () => {
    if (form === undefined) return;
    // Nobody has been chosen yet whom the answers could be about.
    if (form.maxTurns > 1 && currentSheet(wiring.session.getState(), form.id) === null) return;
    const { id, version, digest } = form;
    const turn = route.screen === 'questions' ? turnAt(form.pages.length, route.page).turn : 0;
    // What was clicked belongs to the newest version; a check begun with another one has other statements.
    const sheet = currentSheet(wiring.session.getState(), id, turn);
    if (sheet !== null && sheet.questionnaire.digest !== digest) return;
    const place = { questionnaire: { id, version, digest }, language: route.language, turn };
    for (const [item, code] of early.chosen) wiring.keeper.answer(place, item, code);
  };
  // The built page shows the newest version; this device may hold a check that was begun with another.
  const showVersionInUse = async () => {
    if (form === undefined || !('form' in route)) return;
    const held = wiring.session.getState();
    if (formInUse(wiring.forms, form.id, held) === form) return;
    const page = await loadPage(route, held);
    if (navigation.store.getState().route === route) pages.setState(page, true);
  };
  keepEarlyAnswers();
  hydrateRoot(
    container,
    <App
      wiring={wiring}
      pages={pages}
      languages={siteLanguages()}
      onAwake={() => {
        keepEarlyAnswers();
        early.end();
        void showVersionInUse();
      }}
    />,
  );
}

const route = parseRoute(path, DEFAULT_LANGUAGE);
const container = document.getElementById('app');
if (isBackAfterLeaving()) leaveQuickly();
else if (route !== null && container !== null) void start(route, container);
