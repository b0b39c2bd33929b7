import { useCallback, useEffect, useRef, useState } from 'react';
import { I18nProvider, languageOf } from '#i18n';
import { PracticeProvider, type PracticeStore } from '#practice';
import {
  createPageStore,
  useNavigation,
  usePage,
  usePreferences,
  WiringProvider,
  type PageStore,
  type Wiring,
} from '#wiring';
import { Foot } from './foot.tsx';
import { leaveQuickly, listenForThreeShifts } from './leave-quickly.ts';
import type { Page } from './page.ts';
import type { Update } from './offline/update.ts';
import { Notices } from './notices.tsx';
import { Pause } from './pause.tsx';
import styles from './shell.module.css';
import { TopBar } from './top-bar.tsx';

interface AppProps {
  readonly wiring: Wiring;
  readonly pages: PageStore<Page>;
  readonly practice: PracticeStore;
  readonly languages: readonly string[];
  /** A newer version of the site, once one waits. */
  readonly update?: PageStore<Update>;
  /** Called once, when the page answers to the person. */
  readonly onAwake?: () => void;
}

const NO_UPDATE = createPageStore<Update>({ Line: null });

/** The whole page: the same for the build and for the browser. */
export function App({ wiring, pages, practice, languages, onAwake, update = NO_UPDATE }: AppProps) {
  const page = usePage(pages);
  const onAwakeRef = useRef(onAwake);
  useEffect(() => {
    onAwakeRef.current?.();
  }, []);
  return (
    <WiringProvider value={wiring}>
      <PracticeProvider value={practice}>
        <I18nProvider value={page.i18n}>
          <Shell page={page} languages={languages} update={update} />
        </I18nProvider>
      </PracticeProvider>
    </WiringProvider>
  );
}

interface ShellProps {
  readonly update: PageStore<Update>;
  readonly page: Page;
  readonly languages: readonly string[];
}

function Shell({ page, languages, update }: ShellProps) {
  const [isPaused, setIsPaused] = useState(false);
  const mainRef = useRef<HTMLElement>(null);
  const route = useNavigation((state) => state.route);
  const focus = useNavigation((state) => state.focus);
  const shownRef = useRef(route);
  const { theme } = usePreferences();
  const { Line: UpdateLine } = usePage(update);
  const endPause = useCallback(() => {
    setIsPaused(false);
  }, []);

  useEffect(() => listenForThreeShifts(leaveQuickly), []);

  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);

  useEffect(() => {
    if (shownRef.current === route) return;
    shownRef.current = route;
    const { code, direction } = languageOf(route.language);
    document.documentElement.lang = code;
    document.documentElement.dir = direction;
    document.title = page.title;
    setIsPaused(false);
    const item = focus === null ? null : document.getElementsByName(focus)[0];
    const target = item ?? mainRef.current?.querySelector('h1');
    target?.focus({ preventScroll: item === undefined || item === null });
    if (item === undefined || item === null) scrollTo(0, 0);
  }, [route, focus, page.title]);

  return (
    <>
      <a href="#main" className={styles['skip']}>
        {page.i18n.t('skip')}
      </a>
      <TopBar
        onPause={() => {
          setIsPaused(true);
        }}
      />
      <Notices />
      {UpdateLine === null ? null : <UpdateLine />}
      <main id="main" ref={mainRef} tabIndex={-1} className={styles['main']}>
        {page.view}
      </main>
      <Foot languages={languages} />
      <Pause isOpen={isPaused} onClose={endPause} />
    </>
  );
}
