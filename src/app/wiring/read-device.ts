/** What needs zod: a chunk of its own, fetched only where something is stored or a file is opened. */
export { readNotes, readPreferences } from '#session';
export { readStoredHomework } from './read-stored-homework.ts';
export { readSheetTexts, readStoredSheets } from './read-stored-sheets.ts';
export { recoverSheets } from './recover-sheets.ts';
export { takeInFile } from './take-in-file.ts';
export { takeInLate, takeInSheet } from './take-in-sheet.ts';
