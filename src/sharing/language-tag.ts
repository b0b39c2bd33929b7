export const MAX_LANGUAGE_BYTES = 35;

/** Whether a language can be named in a link: a BCP 47 tag of at most 35 characters (SPEC, B7). */
export function isLanguageTag(tag: string): boolean {
  return tag.length <= MAX_LANGUAGE_BYTES && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag);
}
