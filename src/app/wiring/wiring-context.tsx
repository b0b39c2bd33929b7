import { createContext, use, useMemo } from 'react';
import type { FormEntry } from 'virtual:mooring-forms';
import { useStore } from 'zustand';
import {
  currentSheet,
  currentSitting,
  type AnswerSheet,
  type Preferences,
  type SessionState,
} from '#session';
import type { HeldHomework } from './homework-store.ts';
import type { NavigationState } from './navigation.ts';
import type { Wiring } from './wiring.ts';

const WiringContext = createContext<Wiring | null>(null);

export const WiringProvider = WiringContext.Provider;

export function useWiring(): Wiring {
  const wiring = use(WiringContext);
  if (wiring === null) throw new Error('useWiring needs a WiringProvider above it');
  return wiring;
}

/** A part of the session. The selector must return a stored value, not a fresh one. */
export function useSession<T>(select: (state: SessionState) => T): T {
  return useStore(useWiring().session, select);
}

export function useNavigation<T>(select: (state: NavigationState) => T): T {
  return useStore(useWiring().navigation.store, select);
}

/** Every homework that was opened here, the latest last. */
export function useHomeworks(): readonly HeldHomework[] {
  return useStore(useWiring().homeworks, (state) => state.homeworks);
}

export function usePreferences(): Preferences {
  return useStore(useWiring().preferences);
}

/** The sheet at a turn of the current sitting; null while there is none, and until the page has woken. */
export function useCurrentSheet(questionnaireId: string, turn = 0): AnswerSheet | null {
  return useSession((state) => currentSheet(state, questionnaireId, turn));
}

/** All sheets of the current sitting, in turn. */
export function useCurrentSitting(questionnaireId: string): readonly AnswerSheet[] {
  const sheets = useSession((state) => state.sheets);
  const opened = useSession((state) => state.opened);
  return useMemo(
    () => currentSitting({ sheets, opened }, questionnaireId),
    [sheets, opened, questionnaireId],
  );
}

/** All sheets that were begun last, in turn, whatever was opened since. */
export function useLatestSitting(questionnaireId: string): readonly AnswerSheet[] {
  const sheets = useSession((state) => state.sheets);
  return useMemo(
    () => currentSitting({ sheets, opened: {} }, questionnaireId),
    [sheets, questionnaireId],
  );
}

/** The newest form under an id. Absent ids never reach a screen: routes are checked first. */
export function useFormEntry(id: string): FormEntry | undefined {
  return useWiring().forms.find((form) => form.id === id);
}
