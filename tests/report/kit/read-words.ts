import { createI18n, loadWords } from '#i18n';

const FILES = ['report', 'support', 'youth'] as const;

export const english = createI18n('en');
await loadWords(english, FILES);

/** Every sentence of a words file, by its full key. */
export function readWords(file: (typeof FILES)[number]): ReadonlyMap<string, string> {
  const words: unknown = english.getResourceBundle('en', file);
  return new Map(leaves(words, ''));
}

function leaves(words: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words !== 'object' || words === null) throw new Error(`${path} is no word`);
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    leaves(value, path === '' ? key : `${path}.${key}`),
  );
}
