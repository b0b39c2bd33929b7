import { readAnswerSheet, type AnswerSheet } from '#session';
import type { JournalEntry } from '#storage';
import { lastNoted } from './noted-for.ts';
import { sheetFit } from './sheet-fit.ts';
import type { Wiring } from './wiring.ts';

/** After so long `localStorage` is on the disk in every browser, whichever way the clock was moved since. */
const SURE_AFTER_MS = 60_000;

function later(sheets: readonly AnswerSheet[]): AnswerSheet | undefined {
  return sheets.reduce<AnswerSheet | undefined>(
    (found, sheet) => (found !== undefined && found.updatedAt >= sheet.updatedAt ? found : sheet),
    undefined,
  );
}

/** A sheet with the answers that were noted: the last one for each item, whichever tab gave it. The same sheet where it has them all. */
function withAnswers(sheet: AnswerSheet, entries: readonly JournalEntry[]): AnswerSheet {
  const missing = entries.filter(({ item, text }) => (sheet.answers[item] ?? null) !== text);
  if (missing.length === 0) return sheet;
  const noted = new Map(missing.map(({ item, text }) => [item, text]));
  const kept = Object.entries(sheet.answers).filter(([item]) => !noted.has(item));
  const given = missing.flatMap(({ item, text }) => (text === null ? [] : [[item, text] as const]));
  const times = [sheet.updatedAt, ...missing.map(({ at }) => at)].toSorted();
  return {
    ...sheet,
    updatedAt: times.at(-1) ?? sheet.updatedAt,
    answers: Object.fromEntries([...kept, ...given]),
  };
}

interface Recovery extends Pick<Wiring, 'device' | 'journal' | 'forms'> {
  /** This device's clock, in milliseconds. */
  readonly nowMs: number;
}

async function recoverSheet(
  { device, journal, forms, nowMs }: Recovery,
  id: string,
  noted: readonly JournalEntry[],
): Promise<void> {
  const key = `sheet.${id}`;
  const stored = device.read(key);
  const whole = noted.find(({ item }) => item === '');
  const isOld = noted.every(({ notedMs }) => Math.abs(nowMs - notedMs) > SURE_AFTER_MS);
  if (whole?.text === null) {
    if (stored !== null) device.remove(key);
    else if (isOld) await journal?.drop(id);
    return;
  }
  const readings = [stored, whole?.text ?? null].map((text) =>
    text === null ? undefined : readAnswerSheet(text),
  );
  const [inStorage] = readings;
  // Set aside, for the person to see: it is not ours to write over.
  if (inStorage?.ok === false) return;
  const sheet = later(readings.flatMap((reading) => (reading?.ok === true ? [reading.sheet] : [])));
  if (sheet?.id !== id) return;
  const answers = noted.filter(({ item }) => item !== '');
  const made = withAnswers(sheet, answers);
  if (made === inStorage?.sheet) {
    if (isOld) await journal?.drop(id);
    return;
  }
  const text = JSON.stringify(made);
  const isSound = readAnswerSheet(text).ok && (await sheetFit(made, forms)) === 'fits';
  if (!isSound || device.read(key) !== stored) return;
  // Written late to the disk like every other: what was noted is needed for as long again.
  if (device.write(key, text) === 'kept') {
    await journal?.note({ sheet: id, item: '', text, at: made.updatedAt, notedMs: nowMs });
  }
}

/**
 * Puts what was noted and is missing in this device's storage back there: after the browser was killed, or where two tabs
 * wrote a sheet in the same instant. What is stored and cannot be read stays as it is, and so does a sheet that the noted
 * answers do not fit. Entries that are no longer needed go.
 * @param entries as the journal gives them.
 */
export async function recoverSheets(
  recovery: Recovery,
  entries: readonly unknown[],
): Promise<void> {
  const bySheet = new Map<string, JournalEntry[]>();
  for (const entry of lastNoted(entries)) {
    const noted = bySheet.get(entry.sheet);
    if (noted === undefined) bySheet.set(entry.sheet, [entry]);
    else noted.push(entry);
  }
  for (const [id, noted] of bySheet) await recoverSheet(recovery, id, noted);
}
