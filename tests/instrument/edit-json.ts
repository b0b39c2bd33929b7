/** Copies of parsed JSON with one place changed, so that a test can break a file in exactly one way. */

type Keys = readonly (string | number)[];

export function keysOf(path: string): readonly string[] {
  return path.split('/').slice(1);
}

/** Sets the member at the path, or removes it when the value is undefined. */
export function withMember(json: unknown, path: Keys, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const next = (member: unknown) => (rest.length === 0 ? value : withMember(member, rest, value));
  if (Array.isArray(json)) {
    const list: readonly unknown[] = json;
    const before = list.slice(0, Number(key));
    const changed = next(list[Number(key)]);
    return [...before, ...(changed === undefined ? [] : [changed]), ...list.slice(Number(key) + 1)];
  }
  const entries = Object.entries(isRecord(json) ? json : {});
  const changed = next(entries.find(([name]) => name === String(key))?.[1]);
  const isNew = !entries.some(([name]) => name === String(key));
  const all = isNew ? [...entries, [String(key), changed] as const] : entries;
  return Object.fromEntries(
    all.flatMap(([name, member]) => {
      if (name !== String(key)) return [[name, member]];
      return changed === undefined ? [] : [[name, changed]];
    }),
  );
}

export function memberAt(json: unknown, path: Keys): unknown {
  return path.reduce<unknown>((at, key) => {
    if (Array.isArray(at)) return (at as readonly unknown[])[Number(key)];
    return isRecord(at) ? at[key] : undefined;
  }, json);
}

/** Every place of a JSON value, the whole value first. */
export function placesOf(json: unknown, at: Keys = []): readonly Keys[] {
  if (typeof json !== 'object' || json === null) return [at];
  return [
    at,
    ...Object.entries(json).flatMap(([key, member]: [string, unknown]) =>
      placesOf(member, [...at, key]),
    ),
  ];
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
