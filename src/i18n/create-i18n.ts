import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';

/** An i18next with no words yet. Missing words are bugs, found by tests: nothing falls back to another language. */
export function createI18n(language: string): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'common',
    ns: [],
    resources: {},
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: false },
  });
  return instance;
}
