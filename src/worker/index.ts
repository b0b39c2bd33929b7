export { cacheName } from './cache-name.ts';
export { ARE_YOU_THERE, USE_NOW } from './messages.ts';
export { filesFor, pathOf, type OwnFile } from './own-files.ts';
