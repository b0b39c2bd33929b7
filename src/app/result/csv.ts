const CRLF = '\r\n';

/**
 * What a spreadsheet takes for a formula, also behind what it skips or where East Asian programs write it wide (OWASP,
 * CSV injection).
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
/** What ends a field in some program or other: where a comma is for decimals, a semicolon does. */
const NEEDS_QUOTES = /[",;\t\r\n]/;

/**
 * One field as RFC 4180 writes it. A text that a spreadsheet would take for a formula gets an apostrophe in front, so
 * that no name of a check can make a program do anything.
 */
function csvField(value: string | number): string {
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as a CSV file: RFC 4180, with the mark that tells spreadsheets that it is UTF-8. */
export function csvFile(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(csvField).join(',')).join(CRLF)}${CRLF}`;
}
