import type { AnswerSheet } from './answer-sheet.ts';
import { crc32 } from './crc32.ts';
import { fieldsForFile } from './sheet-for-file.ts';

/** What the first field of every export says. */
export const EXPORT_FORMAT = 'mooring-export';
/** The newest version of an export that this app writes and reads. */
export const EXPORT_VERSION = 1;

/** Every sheet as the text of one file. Sheets that were begun together share a running number; no id leaves the device. */
export function exportFile(sheets: readonly AnswerSheet[]): string {
  const sittings = [...new Set(sheets.map(({ sitting }) => sitting))];
  const content = sheets
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((sheet) => ({
      begunTogether: sittings.indexOf(sheet.sitting) + 1,
      ...fieldsForFile(sheet),
    }));
  const file = {
    format: EXPORT_FORMAT,
    version: EXPORT_VERSION,
    checksum: crc32(JSON.stringify(content)),
    sheets: content,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
