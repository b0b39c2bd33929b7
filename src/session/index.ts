export { DECLINED, type AnswerSheet, type QuestionnaireRef } from './answer-sheet.ts';
export { crc32 } from './crc32.ts';
export { MAX_NOTE, NOTES_KEY, notesForStorage, putNote, type Notes } from './notes.ts';
export { readNotes, type NotesReading } from './read-notes.ts';
export { HOMEWORK_KEY, startHomework, type HomeworkRecord } from './homework-record.ts';
export { readHomeworkRecord } from './read-homework-record.ts';
export { expectedMinutes } from './expected-minutes.ts';
export {
  after,
  answerItem,
  clearAnswer,
  finishSheet,
  labelSheet,
  MAX_LABEL,
  MAX_TARGETS,
  startSheet,
  startSitting,
} from './transitions.ts';
export { pageOf, progressOf, shortfalls, type Progress, type ScaleShortfall } from './progress.ts';
export { rawAnswers } from './raw-answers.ts';
export { readAnswerSheet, type SheetReading } from './read-answer-sheet.ts';
export { DEFAULT_PREFERENCES, type Preferences, type Theme } from './preferences.ts';
export { readPreferences } from './read-preferences.ts';
export { exportFile } from './export-file.ts';
export { readExport, type ExportProblem, type ExportReading } from './read-export.ts';
export { checkPrint } from './same-check.ts';
export { sheetForFile } from './sheet-for-file.ts';
export { turnAt, type Turn } from './turn-at.ts';
export { TRAVEL, type TravelField, type TravelPlace } from './travel.ts';
export {
  createSessionStore,
  currentSheet,
  currentSitting,
  putSheet,
  removeSheet,
  type HeldSheets,
  NO_NOTES,
  type Keeping,
  type NotesHome,
  type Saving,
  type SessionState,
  type SessionStore,
  type SetAside,
} from './session-store.ts';
