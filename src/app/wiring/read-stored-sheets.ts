import type { FormEntry } from 'virtual:mooring-forms';
import { readAnswerSheet, type AnswerSheet, type SetAside } from '#session';
import type { Device } from '#storage';
import { sheetFit } from './sheet-fit.ts';

export interface StoredSheets {
  readonly sheets: readonly AnswerSheet[];
  readonly setAside: readonly SetAside[];
}

async function readOne(
  text: string,
  forms: readonly FormEntry[],
): Promise<AnswerSheet | SetAside['problem']> {
  const reading = readAnswerSheet(text);
  if (!reading.ok) return reading.problem;
  const fit = await sheetFit(reading.sheet, forms);
  return fit === 'fits' ? reading.sheet : fit;
}

async function readUnder(
  key: string,
  text: string,
  forms: readonly FormEntry[],
): Promise<AnswerSheet | SetAside> {
  const reading = await readOne(text, forms);
  if (typeof reading === 'string') return { key, problem: reading };
  return key === `sheet.${reading.id}` ? reading : { key, problem: 'unreadable' };
}

/** Every stored sheet, read through the checked door; what cannot be read is named and left where it is. */
export async function readStoredSheets(
  device: Device,
  keys: readonly string[],
  forms: readonly FormEntry[],
): Promise<StoredSheets> {
  const results = await Promise.all(
    keys.map((key) => readUnder(key, device.read(key) ?? '', forms)),
  );
  return {
    sheets: results.filter((result) => 'answers' in result),
    setAside: results.filter((result) => 'problem' in result),
  };
}

/** The sheets among texts, through the same door; what cannot be read is left out. */
export async function readSheetTexts(
  texts: readonly string[],
  forms: readonly FormEntry[],
): Promise<readonly AnswerSheet[]> {
  const results = await Promise.all(texts.map((text) => readOne(text, forms)));
  return results.filter((result) => typeof result !== 'string');
}
