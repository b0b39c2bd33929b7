/** What a practice may change on its host at any time, so that no version lists it. */
export const PRACTICE_FILE = 'practice.json';

const DAY_MS = 24 * 60 * 60 * 1000;
const KEPT_AT = 'x-kept-at';

/** Fetches the file and keeps what it says; nothing where there is none. Rejects without a connection. */
export async function keepPracticeFile(cache: Cache, root: string): Promise<Response> {
  const url = new URL(PRACTICE_FILE, root);
  const response = await fetch(url, { cache: 'no-cache', credentials: 'omit', priority: 'low' });
  // An error of the host's is not what the practice says.
  if (response.status >= 500) throw new Error(`${PRACTICE_FILE} answered ${response.status}`);
  const headers = { 'content-type': 'application/json', [KEPT_AT]: String(Date.now()) };
  const kept = new Response(response.ok ? await response.text() : '{}', { headers });
  await cache.put(url, kept.clone());
  return kept;
}

/** The copy, and whether it is a day old and to be fetched anew. */
export async function readPracticeFile(
  cache: Cache,
  root: string,
): Promise<{ readonly kept: Response | undefined; readonly isOld: boolean }> {
  const kept = await cache.match(new URL(PRACTICE_FILE, root));
  const age = Date.now() - Number(kept?.headers.get(KEPT_AT) ?? 0);
  // A clock that was set back must not keep a copy for ever.
  return { kept, isOld: age > DAY_MS || age < 0 };
}
