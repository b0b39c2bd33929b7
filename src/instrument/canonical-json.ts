export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * RFC 8785: no space, keys in the order of their UTF-16 code units, numbers as ECMAScript prints them.
 * A key whose value is undefined is left out. Throws on a number that JSON cannot hold or half a surrogate pair.
 */
export function toCanonicalJson(value: Json): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`No JSON for ${value}`);
  if (typeof value === 'string' && hasLoneSurrogate(value))
    throw new Error('Half a surrogate pair');
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(toCanonicalJson).join(',')}]`;
  const members = Object.keys(value)
    .sort()
    .flatMap((key) => {
      const member = value[key];
      return member === undefined ? [] : [`${toCanonicalJson(key)}:${toCanonicalJson(member)}`];
    });
  return `{${members.join(',')}}`;
}

export function hasLoneSurrogate(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
