import { createInstance, type i18n } from 'i18next';

/** An i18next with no words yet. Missing words are bugs, found by tests: nothing falls back to another language. */
export function createI18n(language: string): i18n {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'common',
    ns: [],
    resources: {},
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance;
}
