import { putSheet, type AnswerSheet } from '#session';
import { isAsNoted } from './noted-for.ts';
import { readStoredSheets } from './read-stored-sheets.ts';
import { recoverSheets } from './recover-sheets.ts';
import { sheetKeysIn } from './sheet-homes.ts';
import type { Wiring } from './wiring.ts';

/** Whether two states of one sheet hold the same, in whatever order the answers were given. */
function isSameAs(sheet: AnswerSheet, other: AnswerSheet): boolean {
  const items = Object.keys({ ...sheet.answers, ...other.answers });
  const isAnsweredAlike = items.every((item) => sheet.answers[item] === other.answers[item]);
  return isAnsweredAlike && sheet.updatedAt === other.updatedAt && sheet.label === other.label;
}

/**
 * Takes in a sheet as this device and the journal have it now: each answer that was noted counts, the last one for its item;
 * without a journal, the newer sheet as a whole. Resolves to whether anything is different here since.
 */
export async function takeInSheet(wiring: Wiring, id: string): Promise<boolean> {
  const { device, journal, session, forms } = wiring;
  const key = `sheet.${id}`;
  const held = () => session.getState().sheets.find((sheet) => sheet.id === id);
  const mine = held();
  const entries = (await journal?.read()) ?? [];
  await recoverSheets({ device, journal, forms, nowMs: Date.now() }, entries);
  const {
    sheets: [sheet],
  } = await readStoredSheets(device, [key], forms);
  // Removed again while the questionnaire was fetched.
  if (sheet === undefined || device.read(key) === null) return false;
  // Answered here in the meantime.
  if (held() !== mine) return takeInSheet(wiring, id);
  // The journal has every answer of both tabs in one order. The time in a sheet says less: it is that of its last answer alone.
  const isOlder = mine !== undefined && sheet.updatedAt < mine.updatedAt;
  if (isOlder && !isAsNoted(sheet, mine, entries)) return false;
  if (mine !== undefined && isSameAs(sheet, mine)) return false;
  session.setState((state) => putSheet(state, sheet));
  return true;
}

/** Takes in what the journal told after the page had woken, as another tab's answers would be. */
export async function takeInLate(wiring: Wiring, entries: readonly unknown[]): Promise<void> {
  const { device, journal, forms, session } = wiring;
  await recoverSheets({ device, journal, forms, nowMs: Date.now() }, entries);
  const { tabOnly } = session.getState();
  for (const key of sheetKeysIn(device)) {
    const id = key.slice('sheet.'.length);
    if (!tabOnly.includes(id)) await takeInSheet(wiring, id);
  }
}
