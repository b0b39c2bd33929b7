const dates = new Map<string, Intl.DateTimeFormat>();

/** A formatter of a language, made once: making one takes far longer than using it. */
function formatterOf(language: string, timeStyle?: 'short'): Intl.DateTimeFormat {
  const key = `${language} ${timeStyle ?? ''}`;
  const known = dates.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    ...(timeStyle === undefined ? {} : { timeStyle }),
  });
  dates.set(key, made);
  return made;
}

/** "24 November 2026" in the reader's language. `iso` is a time in ISO 8601. */
export function formatDate(language: string, iso: string): string {
  return formatterOf(language).format(new Date(iso));
}

/** "24 November 2026 at 23:10" in the reader's language. */
export function formatTime(language: string, iso: string): string {
  return formatterOf(language, 'short').format(new Date(iso));
}
