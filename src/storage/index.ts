export { databasePlaces, type StorageBuckets } from './database-places.ts';
export { KEY_PREFIX, openDevice, type Device, type Writing } from './device.ts';
export type { JournalEntry } from './journal-copy.ts';
export { openJournal, type Journal } from './journal.ts';
export { removeOfflineCopy } from './offline-copy.ts';
