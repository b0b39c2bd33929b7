const LETTERS: Readonly<Record<string, string>> = {
  a: 'á',
  b: 'ƀ',
  c: 'ç',
  d: 'đ',
  e: 'é',
  f: 'ƒ',
  g: 'ğ',
  h: 'ħ',
  i: 'í',
  j: 'ĵ',
  k: 'ķ',
  l: 'ļ',
  m: 'ɱ',
  n: 'ñ',
  o: 'ó',
  p: 'þ',
  q: 'ɋ',
  r: 'ř',
  s: 'š',
  t: 'ŧ',
  u: 'ú',
  v: 'ṽ',
  w: 'ŵ',
  x: 'ẋ',
  y: 'ý',
  z: 'ž',
};
const KEPT = /(\{\{[^}]*\}\}|<[^>]*>|\$t\([^)]*\))/;

function accent(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => LETTERS[letter.toLowerCase()] ?? letter);
}

/** One sentence in the pseudo-language: accented, a third longer, placeholders and tags kept. */
export function pseudoText(text: string): string {
  if (text === '') return text;
  const accented = text
    .split(KEPT)
    .map((part, index) => (index % 2 === 1 ? part : accent(part)))
    .join('');
  return `⟦${accented}${' ~'.repeat(Math.ceil(text.length / 8))}⟧`;
}

/** Words of any nesting, with every leaf in the pseudo-language. Shape is kept. */
export function pseudoWords<T>(words: T): T;
export function pseudoWords(words: unknown): unknown {
  if (typeof words === 'string') return pseudoText(words);
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(
    Object.entries(words).map(([key, value]: [string, unknown]) => [key, pseudoWords(value)]),
  );
}
