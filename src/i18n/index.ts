export { createI18n } from './create-i18n.ts';
export { loadWords, sourceOf } from './load-words.ts';
export {
  DEFAULT_LANGUAGE,
  LANGUAGES,
  PSEUDO_LANGUAGE,
  languageOf,
  type Language,
} from './languages.ts';
export { pseudoText, pseudoWords } from './pseudo.ts';
export type { Namespace, Words } from './namespaces.ts';
export { formatDate, formatTime } from './format.ts';
export { I18nProvider, useTranslation } from './use-translation.ts';
