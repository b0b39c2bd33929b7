/** A key that objects treat apart is no field of ours; a schema would drop it without a word. */
function refusePrototype(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new SyntaxError('"__proto__" is no key of ours');
  return value;
}

/** What a JSON text says; undefined where it is no JSON, or holds what no file of ours does. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text, refusePrototype);
  } catch {
    return undefined;
  }
}
