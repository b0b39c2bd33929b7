import { useEffect, useRef } from 'react';
import { I18nProvider } from '#i18n';
import { PracticeProvider, type PracticeStore } from '#practice';
import { usePage, WiringProvider, type PageStore, type Wiring } from '#wiring';
import type { Page } from '../page.ts';
import { FrameShell } from './frame-shell.tsx';

interface FrameAppProps {
  readonly wiring: Wiring;
  readonly pages: PageStore<Page>;
  readonly practice: PracticeStore;
  /** Called once, when the page answers to the person. */
  readonly onAwake?: () => void;
}

/** The check in another page: the same for the build and for the browser. */
export function FrameApp({ wiring, pages, practice, onAwake }: FrameAppProps) {
  const page = usePage(pages);
  const onAwakeRef = useRef(onAwake);
  useEffect(() => {
    onAwakeRef.current?.();
  }, []);
  return (
    <WiringProvider value={wiring}>
      <PracticeProvider value={practice}>
        <I18nProvider value={page.i18n}>
          <FrameShell page={page} />
        </I18nProvider>
      </PracticeProvider>
    </WiringProvider>
  );
}
