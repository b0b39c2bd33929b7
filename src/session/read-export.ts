import { z } from './zod.ts';
import type { AnswerSheet } from './answer-sheet.ts';
import { crc32 } from './crc32.ts';
import { EXPORT_FORMAT, EXPORT_VERSION } from './export-file.ts';
import { parseJson } from './parse-json.ts';
import { readAnswerSheet } from './read-answer-sheet.ts';

/**
 * Why a file is refused: `not-ours`, something else; `cut-short`, ours but not to its end; `changed`, ours but not as it
 * was written; `newer`, from a later version of this app; `too-large`, more than a browser could keep.
 */
export type ExportProblem = 'not-ours' | 'cut-short' | 'changed' | 'newer' | 'too-large';
export type ExportReading =
  | { readonly ok: true; readonly sheets: readonly AnswerSheet[] }
  | { readonly ok: false; readonly problem: ExportProblem };

/**
 * Browsers give a site about five million characters (WHATWG storage leaves the number open); an export is indented, and
 * half as long again. More would hold up the page for longer than a second.
 */
const MAX_CHARACTERS = 10_000_000;
const MAX_SHEETS = 20_000;

const marked = z.looseObject({ format: z.literal(EXPORT_FORMAT), version: z.int().min(1) });
const file = z.strictObject({
  format: z.literal(EXPORT_FORMAT),
  version: z.literal(EXPORT_VERSION),
  checksum: z.string(),
  sheets: z.array(z.looseObject({ begunTogether: z.int().min(1) })).max(MAX_SHEETS),
});
const single = z.looseObject({ format: z.int().min(1) });

function refuse(problem: ExportProblem): ExportReading {
  return { ok: false, problem };
}

/** A value as JSON; empty, and so no sheet, where it nests deeper than can be written. */
function toText(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return '';
  }
}

/** A sheet of a file, with names of this device, through the door that every sheet goes through. */
function readSheet(fields: object, id: string, sitting: string) {
  const isFirstFormat = 'format' in fields && fields.format === 1;
  return readAnswerSheet(toText({ ...fields, id, ...(isFirstFormat ? {} : { sitting }) }));
}

function readAll(content: z.infer<typeof file>, newSitting: () => string): ExportReading {
  if (crc32(toText(content.sheets)) !== content.checksum) return refuse('changed');
  const sittings = new Map<number, string>();
  const sheets: AnswerSheet[] = [];
  for (const [index, { begunTogether, ...fields }] of content.sheets.entries()) {
    const sitting = sittings.get(begunTogether) ?? newSitting();
    sittings.set(begunTogether, sitting);
    const reading = readSheet(fields, `${sitting}-${String(index + 1).padStart(5, '0')}`, sitting);
    if (!reading.ok) return refuse(reading.problem === 'newer' ? 'newer' : 'changed');
    sheets.push(reading.sheet);
  }
  return { ok: true, sheets };
}

/** A file of one sheet, as the privacy page saves it. */
function readSingle(data: z.infer<typeof single>, sitting: string): ExportReading {
  const reading = readSheet(data, sitting, sitting);
  if (reading.ok) return { ok: true, sheets: [reading.sheet] };
  return refuse(reading.problem === 'newer' ? 'newer' : 'not-ours');
}

/**
 * The one door for files of sheets: an export, or a single sheet. All of it is read or nothing is. Whether the
 * questionnaires exist is for the caller, who has them.
 * @param newSitting a random name, another one each time (`[A-Za-z0-9-]`, at most 58 characters).
 */
export function readExport(text: string, newSitting: () => string): ExportReading {
  if (text.length > MAX_CHARACTERS) return refuse('too-large');
  const data = parseJson(text);
  if (data === undefined)
    return refuse(text.includes(`"${EXPORT_FORMAT}"`) ? 'cut-short' : 'not-ours');
  const content = file.safeParse(data);
  if (content.success) return readAll(content.data, newSitting);
  const ours = marked.safeParse(data);
  if (ours.success) return refuse(ours.data.version > EXPORT_VERSION ? 'newer' : 'changed');
  const sheet = single.safeParse(data);
  return sheet.success ? readSingle(sheet.data, newSitting()) : refuse('not-ours');
}
