import { flattenWords, type Word } from './flatten-words.ts';
import type { SourceFile } from './read-tree.ts';

const WORD_FILE = /^src\/i18n\/words\/([^/]+)\/([^/]+)\.json$/;
const PLURAL = /^(.+?)(?:_(ordinal))?_(zero|one|two|few|many|other)$/;
const PLACEHOLDERS = /\{\{\s*([\w.]+)[^}]*\}\}|<\/?([\w]+)\s*\/?>/g;

/** All forms of one word: alone, or one form for each plural category. */
interface WordForms {
  readonly categories: readonly string[];
  readonly isOrdinal: boolean;
  readonly texts: readonly string[];
}

function groupForms(words: readonly Word[]): ReadonlyMap<string, WordForms> {
  const groups = new Map<string, WordForms>();
  for (const [key, text] of words) {
    const [, base = key, ordinal, category] = PLURAL.exec(key) ?? [];
    const before = groups.get(base) ?? { categories: [], isOrdinal: false, texts: [] };
    groups.set(base, {
      categories: category === undefined ? before.categories : [...before.categories, category],
      isOrdinal: before.isOrdinal || ordinal !== undefined,
      texts: [...before.texts, text],
    });
  }
  return groups;
}

function listed(names: Iterable<string>): string {
  return [...new Set(names)].sort().join(', ');
}

function placeholdersOf({ texts }: WordForms): string {
  return listed(
    texts.flatMap((text) =>
      [...text.matchAll(PLACEHOLDERS)].map(([, name, tag]) => name ?? `<${tag ?? ''}>`),
    ),
  );
}

function pluralProblem(forms: WordForms, language: string): string | null {
  if (forms.categories.length === 0) return null;
  const rules = new Intl.PluralRules(language, { type: forms.isOrdinal ? 'ordinal' : 'cardinal' });
  const wanted = listed(rules.resolvedOptions().pluralCategories);
  const given = listed(forms.categories);
  return wanted === given ? null : `has the plural forms ${given}, not ${wanted}`;
}

type Catalogue = ReadonlyMap<string, WordForms>;

function wordsOf(files: readonly SourceFile[], language: string): Catalogue {
  return groupForms(
    files.flatMap(({ path, text }) => {
      const [, own, namespace = ''] = WORD_FILE.exec(path) ?? [];
      return own === language ? flattenWords({ [namespace]: JSON.parse(text) as unknown }) : [];
    }),
  );
}

function languageProblems(
  language: string,
  words: Catalogue,
  source: Catalogue,
): readonly string[] {
  const missing = [...source.keys()].filter((key) => !words.has(key));
  return [
    ...missing.map((key) => `${language}: ${key} is missing`),
    ...[...words].flatMap(([key, forms]) => {
      const original = source.get(key);
      const plural = pluralProblem(forms, language);
      const differs = original !== undefined && placeholdersOf(original) !== placeholdersOf(forms);
      return [
        ...(original === undefined ? ['is unknown'] : []),
        ...(forms.texts.some((text) => text.trim() === '') ? ['is empty'] : []),
        ...(plural === null ? [] : [plural]),
        ...(differs ? ['has other placeholders than the source'] : []),
      ].map((problem) => `${language}: ${key} ${problem}`);
    }),
  ];
}

/**
 * One sentence for each word that is missing, unknown or empty in a language, lacks a plural form of that language, or
 * has other placeholders than the source language. Files are `src/i18n/words/<language>/<namespace>.json`.
 */
export function wordProblems(
  files: readonly SourceFile[],
  sourceLanguage: string,
): readonly string[] {
  const strays = files.filter(({ path }) => !WORD_FILE.test(path));
  const languages = new Set(files.flatMap(({ path }) => WORD_FILE.exec(path)?.[1] ?? []));
  const source = wordsOf(files, sourceLanguage);
  return [
    ...strays.map(({ path }) => `${path} is no file of words`),
    ...(source.size === 0 ? [`${sourceLanguage} has no words`] : []),
    ...[...languages].flatMap((code) => languageProblems(code, wordsOf(files, code), source)),
  ];
}
