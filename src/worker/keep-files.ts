import type { OwnFile } from './own-files.ts';

/** Files that are fetched at once, so that the page in front keeps most of the line. */
const AT_ONCE = 4;

/** A copy has the digest of its bytes in its name, so that versions lie beside each other and share what did not change. */
function nameOf(root: string, { url, integrity }: OwnFile): string {
  return `${new URL(url, root).href}?${encodeURIComponent(integrity)}`;
}

/**
 * Fetches a file and keeps it. Rejects where it cannot be had whole, or is not, byte for byte, the one of this version: a host
 * that is still taking in a new version answers with some files of the one before.
 */
async function fetchOwn(cache: Cache, root: string, file: OwnFile): Promise<Response> {
  const response = await fetch(new URL(file.url, root), {
    integrity: file.integrity,
    // Names of assets change with their bytes, and the page may just have fetched them.
    cache: file.url.startsWith('assets/') ? 'default' : 'no-cache',
    credentials: 'omit',
    priority: 'low',
    // A kept redirect would be refused as a page.
    redirect: 'error',
  });
  if (!response.ok) throw new Error(`${file.url} answered ${response.status}`);
  await cache.put(nameOf(root, file), response.clone());
  return response;
}

/** Keeps all of the files, or rejects. */
export async function keepFiles(
  cache: Cache,
  root: string,
  files: readonly OwnFile[],
): Promise<void> {
  const queue = files.values();
  const keepInTurn = async () => {
    for (const file of queue) {
      const isKept = (await cache.match(nameOf(root, file))) !== undefined;
      if (!isKept) await fetchOwn(cache, root, file);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, keepInTurn));
}

/** A file of this version: the copy, else fetched and kept from now on, else whatever the host answers to the request. */
export async function readOwn(
  name: string,
  root: string,
  file: OwnFile,
  request: Request,
): Promise<Response> {
  // A cache that the person has removed stays removed.
  const cache = (await caches.has(name)) ? await caches.open(name) : null;
  const kept = await cache?.match(nameOf(root, file), { ignoreVary: true });
  if (kept !== undefined) return kept;
  if (cache === null) return fetch(request);
  return fetchOwn(cache, root, file).catch(() => fetch(request));
}

/** A file that this version does not list, such as one for a page of the version before: its copy, else what the host answers. */
export async function readUnlisted(name: string, request: Request): Promise<Response> {
  const cacheName = name;
  const kept = await caches.match(request, { cacheName, ignoreSearch: true, ignoreVary: true });
  return kept ?? fetch(request);
}

/** Lists the copies of a version, to be told from those of other ones. */
export function namesOf(root: string, files: readonly OwnFile[]): readonly string[] {
  return files.map((file) => nameOf(root, file));
}
