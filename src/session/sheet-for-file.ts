import type { AnswerSheet } from './answer-sheet.ts';
import { TRAVEL } from './travel.ts';

function mayBeInFile(field: string): boolean {
  const entry = Object.entries(TRAVEL).find(([name]) => name === `sheet.${field}`);
  return entry?.[1].includes('file') === true;
}

/** Only the fields of a sheet that the travel table lets into a file. */
export function fieldsForFile(sheet: AnswerSheet): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(sheet).filter(([field]) => mayBeInFile(field)));
}

/** One sheet as the text of a file. */
export function sheetForFile(sheet: AnswerSheet): string {
  return `${JSON.stringify(fieldsForFile(sheet), null, 2)}\n`;
}
