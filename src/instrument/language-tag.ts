/** A language, and where it matters a script and a region, in the usual case: `en`, `pt-BR`, `zh-Hant`. */
export const languageTag = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/;
