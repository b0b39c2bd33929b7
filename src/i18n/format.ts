/** "24 November 2026" in the reader's language. `iso` is a time in ISO 8601. */
export function formatDate(language: string, iso: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(iso));
}

/** "24 November 2026 at 23:10" in the reader's language. */
export function formatTime(language: string, iso: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(iso),
  );
}
