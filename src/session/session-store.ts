import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AnswerSheet } from './answer-sheet.ts';
import type { Notes } from './notes.ts';

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

/**
 * Where notes are: `memory`, this tab's, gone with a reload; `device`, kept; `refused` and `full`, in memory because storage
 * would not have them; `unreadable`, in memory because what is stored under their key cannot be read.
 */
export type NotesHome = 'memory' | 'device' | 'refused' | 'full' | 'unreadable';

export interface SessionState {
  readonly sheets: readonly AnswerSheet[];
  readonly setAside: readonly SetAside[];
  /** By questionnaire id, the sitting that the person opened; the latest where there is none. */
  readonly opened: Readonly<Record<string, string>>;
  /** The ids of sheets that live in this tab alone; those of removed ones may be among them. */
  readonly tabOnly: readonly string[];
  readonly keeping: Keeping;
  readonly notes: { readonly texts: Notes; readonly home: NotesHome };
  /** True when something is stored here that could not be looked at, because a file of the app could not be had. */
  readonly hasUnread: boolean;
  /** False while a page still shows what was rendered at build time. */
  readonly isAwake: boolean;
}

export type SessionStore = StoreApi<SessionState>;

/** No notes, and none kept. */
export const NO_NOTES: SessionState['notes'] = { texts: {}, home: 'memory' };

const BLANK: SessionState = {
  sheets: [],
  setAside: [],
  opened: {},
  tabOnly: [],
  keeping: 'device',
  notes: NO_NOTES,
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

/** What tells which sitting is current. */
export type HeldSheets = Pick<SessionState, 'sheets' | 'opened'>;

/**
 * The sheets of a questionnaire that were begun together, in the order of their names: those that the person opened, or
 * else those that were begun last.
 */
export function currentSitting(state: HeldSheets, questionnaireId: string): readonly AnswerSheet[] {
  const sheets = state.sheets.filter((sheet) => sheet.questionnaire.id === questionnaireId);
  const opened = sheets.filter(({ sitting }) => sitting === state.opened[questionnaireId]);
  const latest = sheets.reduce<AnswerSheet | undefined>(
    (found, sheet) => (found === undefined || isLater(sheet, found) ? sheet : found),
    undefined,
  );
  const current =
    opened.length > 0 ? opened : sheets.filter(({ sitting }) => sitting === latest?.sitting);
  return current.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Begun later; or, where two were begun at once, changed later. */
function isLater(sheet: AnswerSheet, other: AnswerSheet): boolean {
  if (sheet.startedAt !== other.startedAt) return sheet.startedAt > other.startedAt;
  return sheet.updatedAt >= other.updatedAt;
}

/** The sheet at a turn of the current sitting, counted from 0. Where nobody in particular is asked about, there is one turn. */
export function currentSheet(
  state: HeldSheets,
  questionnaireId: string,
  turn = 0,
): AnswerSheet | null {
  return currentSitting(state, questionnaireId)[turn] ?? null;
}
