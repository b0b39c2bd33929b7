/** Each letter of the name as it is, or as JSON may escape it. */
const LETTERS = Array.from('__proto__', (letter) => {
  const hex = letter.charCodeAt(0).toString(16);
  return `(?:${letter}|\\\\u00${hex.replace(/[a-f]/, (digit) => `[${digit}${digit.toUpperCase()}]`)})`;
});
/** Found in the text: to ask for every value, as `JSON.parse` can, takes seconds where a file is large. */
const PROTOTYPE_KEY = new RegExp(`"${LETTERS.join('')}"\\s*:`);

/**
 * What a JSON text says; undefined where it is no JSON, or has a key that objects treat apart: it is no field of ours,
 * and a schema would drop it without a word.
 */
export function parseJson(text: string): unknown {
  try {
    return PROTOTYPE_KEY.test(text) ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
