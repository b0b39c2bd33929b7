/** Where the names of the copies of the version in use lie. */
const IN_USE = 'in-use.json';

/**
 * Drops all copies but those of this version and of the one before it, whose pages may still be open in a tab.
 * @param names of this version's copies.
 */
export async function dropOlder(
  cache: Cache,
  root: string,
  names: readonly string[],
  spared: readonly string[],
): Promise<void> {
  const inUse = new URL(IN_USE, root).href;
  const before = (await (await cache.match(inUse))?.json()) as readonly string[] | undefined;
  const needed = new Set([...names, ...spared, ...(before ?? [])]);
  const copies = await cache.keys();
  await Promise.all(copies.filter(({ url }) => !needed.has(url)).map((copy) => cache.delete(copy)));
  await cache.put(inUse, Response.json(names));
}
