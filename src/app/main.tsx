import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { DEFAULT_LANGUAGE } from '#i18n';
import { currentSheet, turnAt } from '#session';
import { createPracticeStore, fetchPracticeFile } from '#practice';
import { databasePlaces, openDevice, openJournal } from '#storage';
import {
  createNavigation,
  createPageStore,
  createWiring,
  fetchAgain,
  followOtherTabs,
  formInUse,
  pageAddress,
  wake,
  type Route,
} from '#wiring';
import { App } from './app.tsx';
import { afterLoad } from './after-load.ts';
import { replaceRefusedStyles } from './fetch-part.ts';
import { watchEarlyAnswers } from './early-answers.ts';
import { fetchAhead } from './fetch-ahead.ts';
import { isBackAfterLeaving, leaveQuickly } from './leave-quickly.ts';
import { loadPage } from './load-page.ts';
import type { Update } from './offline/update.ts';
import { readOwnPage } from './own-page.ts';
import { siteLanguages } from './site-languages.ts';

replaceRefusedStyles();
const journal = openJournal(databasePlaces(window));
// Opened while the page's files are on their way.
void journal.read();
const early = watchEarlyAnswers(document);
const { path, root, route, container } = readOwnPage();

// After a walk to another page the address bar has moved on, and a relative icon would be looked for beside it.
for (const icon of document.querySelectorAll<HTMLLinkElement>(
  'link[rel$=icon],link[rel=manifest]',
)) {
  icon.setAttribute('href', icon.href);
}

async function start(route: Route, container: Element): Promise<void> {
  const firstPage = await fetchAgain(() => loadPage(route), [500, 2000, 5000]);
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
    journal,
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
    const turn = route.screen === 'questions' ? turnAt(form.pageCount, route.page).turn : 0;
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
  const showPractice = async () => {
    const file = await fetchPracticeFile(root);
    if (file === null) return;
    const { showSettings } = await import('./show-settings.ts');
    await showSettings({ file, fragment: '', practice, i18n: firstPage.i18n });
  };
  const update = createPageStore<Update>({ Line: null });
  keepEarlyAnswers();
  const takeOver = () => {
    hydrateRoot(
      container,
      <App
        wiring={wiring}
        pages={pages}
        practice={practice}
        update={update}
        languages={siteLanguages()}
        onAwake={() => {
          keepEarlyAnswers();
          early.end();
          void showVersionInUse();
          // Where its reader is not to be had, the page stands without.
          showPractice().catch(() => undefined);
        }}
      />,
    );
  };
  // An answer may be waiting to be kept. All other pages wake in small steps, between which they scroll and take what is pressed.
  if (route.screen === 'questions') takeOver();
  else startTransition(takeOver);
  afterLoad(() => {
    // The copy of the whole site comes after what this person will want next, and takes it along unasked.
    fetchAhead(root)
      .then(() => import('./offline/start-worker.tsx'))
      .then(({ startWorker }) => startWorker({ root, update, wiring }))
      // Without a connection there may be no file to start.
      .catch(() => undefined);
  });
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
else {
  start(route, container).catch(() => {
    document.getElementById('asleep')?.removeAttribute('hidden');
  });
}
