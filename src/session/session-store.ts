import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AnswerSheet } from './answer-sheet.ts';

/** A stored sheet that could not be read. It stays in storage under `key`, untouched. */
export interface SetAside {
  readonly key: string;
  readonly problem: 'unreadable' | 'newer' | 'unknown-questionnaire';
}

/**
 * Where answers are kept: `device` in this browser's storage; `chosen` in memory alone, as the person asked;
 * `refused` and `full` in memory alone, because storage would not have them.
 */
export type Keeping = 'device' | 'chosen' | 'refused' | 'full';

export interface SessionState {
  readonly sheets: readonly AnswerSheet[];
  readonly setAside: readonly SetAside[];
  readonly keeping: Keeping;
  /** True when something is stored here that could not be looked at, because a file of the app could not be had. */
  readonly hasUnread: boolean;
  /** False while a page still shows what was rendered at build time. */
  readonly isAwake: boolean;
}

export type SessionStore = StoreApi<SessionState>;

const BLANK: SessionState = {
  sheets: [],
  setAside: [],
  keeping: 'device',
  hasUnread: false,
  isAwake: false,
};

export function createSessionStore(): SessionStore {
  return createStore<SessionState>(() => BLANK);
}

/** The state with a sheet put in, in place of the one with its id. */
export function putSheet(state: SessionState, sheet: AnswerSheet): SessionState {
  const others = state.sheets.filter(({ id }) => id !== sheet.id);
  return { ...state, sheets: [...others, sheet] };
}

/** The state without a sheet. */
export function removeSheet(state: SessionState, id: string): SessionState {
  return { ...state, sheets: state.sheets.filter((sheet) => sheet.id !== id) };
}

/** The sheet of a questionnaire that was begun last, or null. */
export function currentSheet(state: SessionState, questionnaireId: string): AnswerSheet | null {
  return state.sheets
    .filter((sheet) => sheet.questionnaire.id === questionnaireId)
    .reduce<AnswerSheet | null>(
      (latest, sheet) => (latest === null || sheet.startedAt >= latest.startedAt ? sheet : latest),
      null,
    );
}
