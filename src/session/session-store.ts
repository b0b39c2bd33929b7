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

/** Whether what was saved on this device is on its disk: `late` where this browser cannot tell, and needs some seconds. */
export type Saving = 'done' | 'writing' | 'late';

export interface SessionState {
  readonly sheets: readonly AnswerSheet[];
  readonly setAside: readonly SetAside[];
  /** By questionnaire id, the sitting that the person opened; the latest where there is none. */
  readonly opened: Readonly<Record<string, string>>;
  /** The ids of sheets that live in this tab alone; those of removed ones may be among them. */
  readonly tabOnly: readonly string[];
  readonly keeping: Keeping;
  readonly saving: Saving;
  /** The id of the sheet that was answered last in another tab; null once it is answered or taken over here. */
  readonly answeredElsewhere: string | null;
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
  saving: 'done',
  answeredElsewhere: null,
  notes: NO_NOTES,
  hasUnread: false,
  isAwake: false,
};

export function createSessionStore(): SessionStore {
  return createStore<SessionState>(() => BLANK);
}

/** The state with a sheet put in, in place of the one with its id. */
export function putSheet(state: SessionState, sheet: AnswerSheet): SessionState {
  // From the end, where the sheet lies that is being answered.
  const at = state.sheets.findLastIndex(({ id }) => id === sheet.id);
  const old = state.sheets[at];
  if (old === undefined) return { ...state, sheets: [...state.sheets, sheet] };
  const sheets = [...state.sheets.toSpliced(at, 1), sheet];
  if (isSamePlace(old, sheet)) sittingsOf.set(sheets, sittingsWith(state.sheets, old, sheet));
  return { ...state, sheets };
}

/** The state without a sheet. */
export function removeSheet(state: SessionState, id: string): SessionState {
  return { ...state, sheets: state.sheets.filter((sheet) => sheet.id !== id) };
}

/** Whether one state of a sheet can stand for another where its sitting is the current one: it stays that. */
function isSamePlace(old: AnswerSheet, sheet: AnswerSheet): boolean {
  return (
    old.questionnaire.id === sheet.questionnaire.id &&
    old.sitting === sheet.sitting &&
    old.startedAt === sheet.startedAt &&
    old.updatedAt <= sheet.updatedAt
  );
}

/** The sittings that are known to be current and hold the sheet, with its new state: an answer looks through no history. */
function sittingsWith(
  sheets: SessionState['sheets'],
  old: AnswerSheet,
  sheet: AnswerSheet,
): Map<string, readonly AnswerSheet[]> {
  const known = [...(sittingsOf.get(sheets) ?? [])].filter(([, sitting]) => sitting.includes(old));
  return new Map(
    known.map(([key, sitting]) => [key, sitting.map((one) => (one === old ? sheet : one))]),
  );
}

/** What tells which sitting is current. */
export type HeldSheets = Pick<SessionState, 'sheets' | 'opened'>;

/** By list of sheets. Each part of a page asks several times an answer, and a history may be thousands of sheets long. */
const sittingsOf = new WeakMap<HeldSheets['sheets'], Map<string, readonly AnswerSheet[]>>();

/**
 * The sheets of a questionnaire that were begun together, in the order of their names: those that the person opened, or
 * else those that were begun last.
 */
export function currentSitting(state: HeldSheets, questionnaireId: string): readonly AnswerSheet[] {
  const opened = state.opened[questionnaireId];
  const sittings = sittingsOf.get(state.sheets) ?? new Map<string, readonly AnswerSheet[]>();
  sittingsOf.set(state.sheets, sittings);
  const key = `${questionnaireId} ${opened ?? ''}`;
  const known = sittings.get(key);
  if (known !== undefined) return known;
  const sitting = findSitting(state.sheets, questionnaireId, opened);
  sittings.set(key, sitting);
  return sitting;
}

function findSitting(
  all: readonly AnswerSheet[],
  questionnaireId: string,
  opened: string | undefined,
): readonly AnswerSheet[] {
  const sheets = all.filter((sheet) => sheet.questionnaire.id === questionnaireId);
  const inOpened = sheets.filter(({ sitting }) => sitting === opened);
  const latest = sheets.reduce<AnswerSheet | undefined>(
    (last, sheet) => (last === undefined || isLater(sheet, last) ? sheet : last),
    undefined,
  );
  const current =
    inOpened.length > 0 ? inOpened : sheets.filter(({ sitting }) => sitting === latest?.sitting);
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
