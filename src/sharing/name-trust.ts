/** Scripts whose letters are shaped by what stands beside them, so that a joiner between two of them is spelling. */
const SHAPED = [
  ...['Arabic', 'Syriac', 'Mongolian', 'Nko', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati'],
  ...['Oriya', 'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar'],
];
const LETTER = `[${SHAPED.map((script) => `\\p{Script=${script}}`).join('')}]`;

/** Invisible characters that are part of spelling or of an emoji, with what must stand before and behind them. */
const HONEST_INVISIBLES = [
  /(\p{Extended_Pictographic})\uFE0F/gu,
  /([0-9#*])\uFE0F(?=\u20E3)/gu,
  /(\p{Extended_Pictographic}\p{Emoji_Modifier}?)\u200D(?=\p{Extended_Pictographic})/gu,
  new RegExp(`(${LETTER})[\\u200C\\u200D](?=${LETTER})`, 'gu'),
];

/** Control, format, surrogate, private, unassigned; line and paragraph separators; all that is drawn as nothing. */
const HIDDEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;
/** Four marks above or below one letter, or a mark that has no letter to stand on. */
const STACKED = /(?:\p{Mc}*[\p{Mn}\p{Me}]){4}|(?:^|[\p{Z}\p{C}])\p{M}/u;

/** The scripts whose letters pass for each other's. */
const ALIKE = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee'].map(
  (script) => new RegExp(`\\p{Script=${script}}`, 'u'),
);

/**
 * Whether a stranger's text holds what a reader cannot see: such a text is refused, and never repaired. 'hidden' for
 * control and format characters (bidirectional ones among them), characters that are drawn as nothing, halves of
 * characters, stacks of more than three marks, and a spelling other than NFC. Null for a text that is what it looks
 * like. With `lines`, line feeds may stand in it. An emoji of a later Unicode than the browser's is refused too.
 */
export function textFault(text: string, { lines = false } = {}): 'hidden' | null {
  if (text !== text.normalize('NFC')) return 'hidden';
  const seen = HONEST_INVISIBLES.reduce((rest, pattern) => rest.replace(pattern, '$1'), text);
  if (STACKED.test(seen)) return 'hidden';
  return HIDDEN.test(lines ? seen.replaceAll('\n', '') : seen) ? 'hidden' : null;
}

/**
 * Whether one word of a name mixes scripts whose letters pass for each other's, such as Latin and Cyrillic (after the
 * idea of UTS 39). Words of different scripts beside each other are no mix, and neither is Japanese.
 */
export function looksMixed(name: string): boolean {
  const words = name.normalize('NFKC').split(/[^\p{L}\p{M}]+/u);
  return words.some((word) => ALIKE.filter((script) => script.test(word)).length > 1);
}
