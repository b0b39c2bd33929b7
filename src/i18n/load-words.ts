import type { i18n } from 'i18next';
import { DEFAULT_LANGUAGE, PSEUDO_LANGUAGE } from './languages.ts';
import type { Namespace } from './namespaces.ts';
// The words around every page come with the app: one request less before it wakes.
import wordsAtHand from './words/en/common.json';

// And those of the first page without the list of all files.
const START = import.meta.glob<object>('./words/*/start.json', { import: 'default' });

async function fetchWords(language: string, namespace: Namespace): Promise<object> {
  if (language === DEFAULT_LANGUAGE && namespace === 'common') return wordsAtHand;
  const start = namespace === 'start' ? START[`./words/${language}/start.json`] : undefined;
  if (start !== undefined) return start();
  // The list is long, and first pages need nothing else of it.
  const { fetchWordFile } = await import('./word-files.ts');
  return fetchWordFile(language, namespace);
}

/** The language whose files a language is made from: itself, or English for the pseudo-language. */
export function sourceOf(language: string): string {
  return language === PSEUDO_LANGUAGE.code ? DEFAULT_LANGUAGE : language;
}

/** Files of their own that are parts of `common`: pages of statements do without them. */
const PARTS_OF_COMMON: readonly Namespace[] = ['pause', 'start', 'taking'];

async function wordsOf(language: string, namespace: Namespace): Promise<object> {
  const source = sourceOf(language);
  const words = await fetchWords(source, namespace);
  return source === language ? words : (await import('./pseudo.ts')).pseudoWords(words);
}

/** Brings the words of some namespaces in, each once; `common` before its parts. Rejects when a chunk cannot be had. */
export async function loadWords(instance: i18n, namespaces: readonly Namespace[]): Promise<void> {
  const { language } = instance;
  const missing = namespaces.filter((name) => !instance.hasResourceBundle(language, name));
  const words = await Promise.all(missing.map((name) => wordsOf(language, name)));
  missing.forEach((name, index) => {
    instance.addResourceBundle(language, name, words[index], true);
    if (PARTS_OF_COMMON.includes(name))
      instance.addResourceBundle(language, 'common', words[index], true);
  });
}
