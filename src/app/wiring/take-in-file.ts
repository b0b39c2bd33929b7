import { checkPrint, readExport, type AnswerSheet, type ExportProblem } from '#session';
import { sheetFit } from './sheet-fit.ts';
import type { Wiring } from './wiring.ts';

export type FileTakenIn =
  | { readonly ok: false; readonly problem: ExportProblem }
  | {
      readonly ok: true;
      /** How many checks came in, were here before, belong to no questionnaire of this site, or found no room. */
      readonly count: Readonly<Record<'added' | 'known' | 'foreign' | 'noRoom', number>>;
    };

/** The sheets that are not here yet. Those begun together with one that is here join its sitting. */
function newOnes(sheets: readonly AnswerSheet[], here: readonly AnswerSheet[]) {
  const known = new Map(here.map((sheet) => [checkPrint(sheet), sheet.sitting]));
  const joined = new Map(
    sheets.flatMap((sheet) => {
      const sitting = known.get(checkPrint(sheet));
      return sitting === undefined ? [] : [[sheet.sitting, sitting] as const];
    }),
  );
  return sheets
    .filter((sheet) => !known.has(checkPrint(sheet)))
    .map((sheet) => ({ ...sheet, sitting: joined.get(sheet.sitting) ?? sheet.sitting }));
}

/** What a person calls a check is a sitting: sheets about several people are one. */
function countSittings(sheets: readonly AnswerSheet[]): number {
  return new Set(sheets.map(({ sitting }) => sitting)).size;
}

/**
 * Takes in the checks of a file that the person chose. A file that is refused changes nothing, nor does one whose checks
 * are all here. What was here is never written over. Rejects where what is here could not be read.
 */
export async function takeInFile(
  { session, forms, keeper, newId }: Wiring,
  text: string,
): Promise<FileTakenIn> {
  // Where the device could not be read, nobody knows what is here already.
  if (session.getState().hasUnread) throw new Error('What is stored here was not read');
  const reading = readExport(text, newId);
  if (!reading.ok) return reading;
  const fits = await Promise.all(reading.sheets.map((sheet) => sheetFit(sheet, forms)));
  if (fits.includes('unreadable')) return { ok: false, problem: 'changed' };
  const ours = reading.sheets.filter((_sheet, index) => fits[index] === 'fits');
  const fresh = newOnes(ours, session.getState().sheets);
  const added = keeper.takeIn(fresh);
  const freshIds = new Set(fresh.map(({ id }) => id));
  return {
    ok: true,
    count: {
      added: countSittings(fresh.slice(0, added)),
      known: countSittings(ours.filter(({ id }) => !freshIds.has(id))),
      foreign: countSittings(reading.sheets.filter((_sheet, index) => fits[index] !== 'fits')),
      noRoom: countSittings(fresh.slice(added)),
    },
  };
}
