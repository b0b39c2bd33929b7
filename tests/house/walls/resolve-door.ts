/** The `imports` of package.json: `#door` → file. A `*` in a door stands for one name, as in Node. */
export type Doors = Readonly<Record<string, string>>;

/** The file behind a `#door`, relative to the root; undefined where package.json lists no such door. */
export function resolveDoor(specifier: string, doors: Doors): string | undefined {
  const exact = doors[specifier];
  if (exact !== undefined) return exact.replace(/^\.\//, '');
  for (const [door, target] of Object.entries(doors)) {
    const [before, after] = door.split('*');
    if (before === undefined || after === undefined) continue;
    if (!specifier.startsWith(before) || !specifier.endsWith(after)) continue;
    const name = specifier.slice(before.length, specifier.length - after.length);
    if (/^[\w-]+$/.test(name)) return target.replace('*', name).replace(/^\.\//, '');
  }
  return undefined;
}
