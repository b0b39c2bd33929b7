/** What needs zod: a chunk of its own, fetched only where something is stored. */
export { readPreferences } from '#session';
export { readStoredSheets } from './read-stored-sheets.ts';
