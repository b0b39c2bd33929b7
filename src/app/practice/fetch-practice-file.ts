/** Characters. A longer file does not hold a practice's settings. */
const LONGEST = 20_000;

/**
 * What `practice.json` at the site's root says, not yet read; null where there is none, where it says nothing but its version,
 * or where it is no JSON. The one request that the app makes by itself: a file of its own folder, and nothing is sent with it.
 * @param root the site's root, with a closing slash.
 */
export async function fetchPracticeFile(root: URL): Promise<unknown> {
  // A frame without an origin of its own may not read files.
  if (origin === 'null') return null;
  try {
    const response = await fetch(new URL('practice.json', root), {
      credentials: 'omit',
      priority: 'low',
    });
    const text = await response.text();
    if (!response.ok || text.length > LONGEST) return null;
    const found: unknown = JSON.parse(text);
    return typeof found === 'object' && Object.keys(found ?? {}).length > 1 ? found : null;
  } catch {
    return null;
  }
}
