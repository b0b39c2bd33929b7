/** Brackets too: WordPress would take a word in them for a shortcode, inside attributes as well. */
const ESCAPES: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' },
  ...{ '[': '&#91;', ']': '&#93;', '\n': '&#10;', '\t': '&#9;' },
};

function escaped(text: string): string {
  return text.replace(/[&<>"'[\]\n\t]/g, (sign) => ESCAPES[sign] ?? sign);
}

/**
 * An element in HTML, with a closing tag. Whatever stands in an attribute comes back from a parser as it was.
 * @param inner markup, or plain words, which mark nothing up.
 */
export function tag(
  name: string,
  attributes: readonly (readonly [string, string])[],
  inner = '',
): string {
  const inTag = attributes.map(([key, text]) =>
    text === '' ? ` ${key}` : ` ${key}="${escaped(text)}"`,
  );
  return `<${name}${inTag.join('')}>${inner}</${name}>`;
}

/** Plain words, to stand between tags. */
export function plain(words: string): string {
  return escaped(words);
}
