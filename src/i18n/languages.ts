export interface Language {
  /** BCP 47; also the folder of its pages. */
  readonly code: string;
  /** In the language itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
}

export const DEFAULT_LANGUAGE = 'en';

/** Generated from English for tests, never shipped: a word that shows up unchanged was written in code. */
export const PSEUDO_LANGUAGE: Language = { code: 'en-XA', name: 'Pseudo', direction: 'ltr' };

export const LANGUAGES: readonly Language[] = [
  { code: DEFAULT_LANGUAGE, name: 'English', direction: 'ltr' },
];

/** The language with that code; English where there is none. */
export function languageOf(code: string): Language {
  const found = [...LANGUAGES, PSEUDO_LANGUAGE].find((language) => language.code === code);
  return found ?? { code: DEFAULT_LANGUAGE, name: 'English', direction: 'ltr' };
}
