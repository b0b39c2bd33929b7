import { cacheName } from './cache-name.ts';
import { dropOlder } from './drop-files.ts';
import { keepFiles, namesOf, readUnlisted, readOwn } from './keep-files.ts';
import { USE_NOW } from './messages.ts';
import { filesFor, pathOf, type OwnFile } from './own-files.ts';
import { keepPracticeFile, PRACTICE_FILE, readPracticeFile } from './practice-file.ts';

/** The build puts the list of files in the place of the name. */
declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly OwnFile[] };

const FILES = self.__WB_MANIFEST;
const ROOT = self.registration.scope;
const NAME = cacheName(ROOT);
const byPath = new Map(FILES.map((file) => [file.url, file]));

/** What this device needs: of a language that nobody reads here, nothing is fetched before somebody does. */
async function install(): Promise<void> {
  const cache = await caches.open(NAME);
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const read = [...pages, ...(await cache.keys())].map(({ url }) => pathOf(ROOT, url));
  await keepFiles(cache, ROOT, filesFor(FILES, read));
  await keepPracticeFile(cache, ROOT).catch(() => undefined);
}

async function activate(): Promise<void> {
  const cache = await caches.open(NAME);
  await dropOlder(cache, ROOT, namesOf(ROOT, FILES), [new URL(PRACTICE_FILE, ROOT).href]);
  await self.clients.claim();
}

async function practiceFile(event: FetchEvent): Promise<Response> {
  if (!(await caches.has(NAME))) return readUnlisted(NAME, event.request);
  const cache = await caches.open(NAME);
  const { kept, isOld } = await readPracticeFile(cache, ROOT);
  if (kept === undefined) return keepPracticeFile(cache, ROOT);
  if (isOld) event.waitUntil(keepPracticeFile(cache, ROOT).catch(() => undefined));
  return kept;
}

/** Undefined for what is not this site's: the browser then goes on as if there were no worker. */
function answer(event: FetchEvent): Promise<Response> | Response | undefined {
  const { request } = event;
  const path = request.method === 'GET' ? pathOf(ROOT, request.url) : null;
  if (path === null) return undefined;
  if (path === PRACTICE_FILE) return practiceFile(event);
  const file = byPath.get(path);
  if (file !== undefined) return readOwn(NAME, ROOT, file, request);
  if (byPath.has(`${path}/`)) return Response.redirect(new URL(`${path}/`, ROOT));
  return path.startsWith('assets/') ? readUnlisted(NAME, request) : undefined;
}

self.addEventListener('install', (event) => {
  event.waitUntil(install());
});
self.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});
self.addEventListener('fetch', (event) => {
  const response = answer(event);
  if (response !== undefined) event.respondWith(response);
});
self.addEventListener('message', ({ data }) => {
  if (data === USE_NOW) void self.skipWaiting();
});
