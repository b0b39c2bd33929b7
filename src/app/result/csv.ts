const CRLF = '\r\n';

/**
 * One field as RFC 4180 writes it. A text that a spreadsheet would take for a formula gets an apostrophe in front
 * (OWASP, CSV injection), so that no name of a check can make a program do anything.
 */
function csvField(value: string | number): string {
  const text =
    typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as a CSV file: RFC 4180, with the mark that tells spreadsheets that it is UTF-8. */
export function csvFile(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(csvField).join(',')).join(CRLF)}${CRLF}`;
}
