import { announceScript } from './fetch-part.ts';

/**
 * Has the browser fetch what a person who answers will be shown next, as the build lists it on the page: the way from the last
 * statement to the result then waits for no network. Nothing of it runs yet, which an answer would have to wait for. Resolves
 * when all has come, or cannot be had, and is then asked for again when it is wanted.
 * @param root the site's root, with a closing slash.
 */
export async function fetchAhead(root: URL): Promise<void> {
  const names = (document.documentElement.dataset['next'] ?? '').split(' ').filter(Boolean);
  await Promise.all(names.map((name) => announceScript(new URL(`assets/${name}`, root).href)));
}
