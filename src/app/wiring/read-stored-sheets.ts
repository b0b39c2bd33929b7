import type { FormEntry } from 'virtual:mooring-forms';
import { readAnswerSheet, type AnswerSheet, type SetAside } from '#session';
import type { Device } from '#storage';
import { sheetFit } from './sheet-fit.ts';

export interface StoredSheets {
  readonly sheets: readonly AnswerSheet[];
  readonly setAside: readonly SetAside[];
}

async function readOne(
  key: string,
  text: string,
  forms: readonly FormEntry[],
): Promise<AnswerSheet | SetAside> {
  const reading = readAnswerSheet(text);
  if (!reading.ok) return { key, problem: reading.problem };
  const { sheet } = reading;
  if (key !== `sheet.${sheet.id}`) return { key, problem: 'unreadable' };
  const fit = await sheetFit(sheet, forms);
  return fit === 'fits' ? sheet : { key, problem: fit };
}

/** Every stored sheet, read through the checked door; what cannot be read is named and left where it is. */
export async function readStoredSheets(
  device: Device,
  keys: readonly string[],
  forms: readonly FormEntry[],
): Promise<StoredSheets> {
  const results = await Promise.all(keys.map((key) => readOne(key, device.read(key) ?? '', forms)));
  return {
    sheets: results.filter((result) => 'answers' in result),
    setAside: results.filter((result) => 'problem' in result),
  };
}
