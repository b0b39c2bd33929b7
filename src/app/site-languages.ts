import { LANGUAGES, PSEUDO_LANGUAGE } from '#i18n';

/** The languages of this build. The pseudo-language is there in every mode but production. */
export function siteLanguages(): readonly string[] {
  const shipped = LANGUAGES.map(({ code }) => code);
  return import.meta.env.PROD && import.meta.env.MODE === 'production'
    ? shipped
    : [...shipped, PSEUDO_LANGUAGE.code];
}
