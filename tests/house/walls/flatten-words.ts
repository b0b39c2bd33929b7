/** A sentence with the dotted path of its key. */
export type Word = readonly [key: string, text: string];

/** Every leaf of a JSON value with its path. Leaves that are no strings come out as their JSON. */
export function flattenWords(value: unknown, path = ''): readonly Word[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [[path, JSON.stringify(value)]];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    flattenWords(inner, path === '' ? key : `${path}.${key}`),
  );
}
