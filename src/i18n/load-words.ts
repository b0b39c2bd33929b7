import type { i18n } from 'i18next';
import { DEFAULT_LANGUAGE, PSEUDO_LANGUAGE } from './languages.ts';
import type { Namespace } from './namespaces.ts';
import { pseudoWords } from './pseudo.ts';

interface WordsModule {
  readonly default: object;
}

function fetchWords(language: string, namespace: Namespace): Promise<WordsModule> {
  return import(`./words/${language}/${namespace}.json`) as Promise<WordsModule>;
}

/** The language whose files a language is made from: itself, or English for the pseudo-language. */
export function sourceOf(language: string): string {
  return language === PSEUDO_LANGUAGE.code ? DEFAULT_LANGUAGE : language;
}

/** Brings the words of some namespaces in, each once. Rejects when a chunk cannot be had. */
export async function loadWords(instance: i18n, namespaces: readonly Namespace[]): Promise<void> {
  const { language } = instance;
  const source = sourceOf(language);
  await Promise.all(
    namespaces.map(async (namespace) => {
      if (instance.hasResourceBundle(language, namespace)) return;
      const { default: words } = await fetchWords(source, namespace);
      const isPseudo = source !== language;
      instance.addResourceBundle(language, namespace, isPseudo ? pseudoWords(words) : words);
    }),
  );
}
