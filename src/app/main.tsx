import { hydrateRoot } from 'react-dom/client';
import { DEFAULT_LANGUAGE } from '#i18n';
import { currentSheet, turnAt } from '#session';
import { createPracticeStore, fetchPracticeFile } from '#practice';
import { openDevice } from '#storage';
import {
  createNavigation,
  createPageStore,
  createWiring,
  followOtherTabs,
  formInUse,
  pageAddress,
  wake,
  type Route,
} from '#wiring';
import { App } from './app.tsx';
import { watchEarlyAnswers } from './early-answers.ts';
import { isBackAfterLeaving, leaveQuickly } from './leave-quickly.ts';
import { loadPage } from './load-page.tsx';
import { readOwnPage } from './own-page.ts';
import { showSettings } from './show-settings.ts';
import { siteLanguages } from './site-languages.ts';

const early = watchEarlyAnswers(document);
const { path, root, route, container } = readOwnPage();

// After a walk to another page the address bar has moved on, and a relative icon would be looked for beside it.
for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel=icon]')) {
  icon.setAttribute('href', icon.href);
}

async function start(route: Route, container: Element): Promise<void> {
  const firstPage = await loadPage(route);
  const pages = createPageStore(firstPage);
  const navigation = createNavigation({
    address: pageAddress(root, window),
    initialPath: path,
    initialRoute: route,
    language: DEFAULT_LANGUAGE,
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
  const practice = createPracticeStore('site');
  keepEarlyAnswers();
  hydrateRoot(
    container,
    <App
      wiring={wiring}
      pages={pages}
      practice={practice}
      languages={siteLanguages()}
      onAwake={() => {
        keepEarlyAnswers();
        early.end();
        void showVersionInUse();
      }}
    />,
  );
  const file = await fetchPracticeFile(root);
  if (file !== null) await showSettings({ file, fragment: '', practice, i18n: firstPage.i18n });
}

async function startEmbed(route: Route, container: HTMLElement): Promise<void> {
  // A frame without an origin is woken by a plain script, wherever it may have modules as well.
  if (origin === 'null') return;
  const { startFrame } = await import('./frame/start-frame.tsx');
  await startFrame({ container, root, route, path, loadPage });
}

async function startBlank(container: HTMLElement): Promise<void> {
  const { startLeft } = await import('./frame/start-left.ts');
  startLeft(container);
}

if (isBackAfterLeaving()) leaveQuickly();
else if (route === null || container === null) early.end();
else if (route.screen === 'left') void startBlank(container);
else if (route.screen === 'embed') void startEmbed(route, container);
else void start(route, container);
