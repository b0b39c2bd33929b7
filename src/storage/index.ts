export { databasePlaces, type StorageBuckets } from './database-places.ts';
export { KEY_PREFIX, openDevice, type Device, type Writing } from './device.ts';
export { openJournal, type Journal, type JournalEntry } from './journal.ts';
export { removeOfflineCopy } from './offline-copy.ts';
