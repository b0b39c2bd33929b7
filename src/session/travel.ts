import type { AnswerSheet } from './answer-sheet.ts';
import type { Preferences } from './preferences.ts';

/** Where a field may go. `memory` is this tab; `device` is this browser's storage; the rest only by the person's own act. */
export type TravelPlace = 'memory' | 'device' | 'file' | 'print';

export type TravelField =
  | `sheet.${keyof AnswerSheet}`
  | `preferences.${keyof Preferences}`
  | 'notes.texts'
  | 'choice.shared'
  | 'choice.page'
  | 'derived.scores';

/**
 * For every field that the app holds, the places where it may travel. Code, tests and the privacy page read this table.
 * The type is exhaustive: a new field does not compile until it is decided where it may go.
 */
export const TRAVEL: Readonly<Record<TravelField, readonly TravelPlace[]>> = {
  'sheet.format': ['memory', 'device', 'file'],
  'sheet.id': ['memory', 'device'],
  'sheet.sitting': ['memory', 'device'],
  'sheet.target': ['memory', 'device', 'file', 'print'],
  'sheet.label': ['memory', 'device', 'file'],
  'sheet.questionnaire': ['memory', 'device', 'file', 'print'],
  'sheet.language': ['memory', 'device', 'file'],
  'sheet.startedAt': ['memory', 'device', 'file'],
  'sheet.updatedAt': ['memory', 'device', 'file', 'print'],
  'sheet.finishedAt': ['memory', 'device', 'file'],
  'sheet.answers': ['memory', 'device', 'file', 'print'],
  'notes.texts': ['memory', 'device', 'file'],
  'choice.shared': ['memory'],
  // What is chosen and typed for one page for a session.
  'choice.page': ['memory', 'file', 'print'],
  'preferences.theme': ['memory', 'device'],
  'derived.scores': ['memory', 'file', 'print'],
};
