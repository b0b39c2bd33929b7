import type { AnswerSheet } from './answer-sheet.ts';
import { TRAVEL } from './travel.ts';

function mayBeInFile(field: string): boolean {
  const entry = Object.entries(TRAVEL).find(([name]) => name === `sheet.${field}`);
  return entry?.[1].includes('file') === true;
}

/** A sheet as the text of a file: only the fields that the travel table lets into one. */
export function sheetForFile(sheet: AnswerSheet): string {
  const fields = Object.entries(sheet).filter(([field]) => mayBeInFile(field));
  return `${JSON.stringify(Object.fromEntries(fields), null, 2)}\n`;
}
