import type { FormEntry } from 'virtual:mooring-forms';
import type { Questionnaire } from '#instrument';
import { DECLINED, type AnswerSheet } from '#session';
import { formOfSheet } from './form-entries.ts';

/** What each item of a questionnaire offers, worked out once for all sheets of it: there may be thousands. */
const offers = new WeakMap<Questionnaire, ReadonlyMap<string, ReadonlySet<string>>>();

function codesByItem(questionnaire: Questionnaire): ReadonlyMap<string, ReadonlySet<string>> {
  const known = offers.get(questionnaire);
  if (known !== undefined) return known;
  const bySet = new Map(
    questionnaire.responseSets.map(({ id, options }) => [
      id,
      new Set([DECLINED, ...options.map(({ code }) => code)]),
    ]),
  );
  const made = new Map(
    questionnaire.items.map(({ id, responseSet }) => [
      id,
      bySet.get(responseSet) ?? new Set<string>(),
    ]),
  );
  offers.set(questionnaire, made);
  return made;
}

/** Whether every answer is one that its item offers. */
async function fitsForm(sheet: AnswerSheet, entry: FormEntry): Promise<boolean> {
  const { questionnaire } = await entry.load(entry.languages[0] ?? sheet.language);
  const { target } = sheet;
  const isTarget =
    target === null
      ? questionnaire.targets.length === 0
      : questionnaire.targets.some(
          ({ person, tense }) => person === target.person && tense === target.tense,
        );
  if (!isTarget) return false;
  const codes = codesByItem(questionnaire);
  return Object.entries(sheet.answers).every(([id, code]) => codes.get(id)?.has(code) === true);
}

/** Whether a sheet belongs to a questionnaire of this site, and every answer in it is one that its item offers. */
export async function sheetFit(
  sheet: AnswerSheet,
  forms: readonly FormEntry[],
): Promise<'fits' | 'unknown-questionnaire' | 'unreadable'> {
  const entry = formOfSheet(forms, sheet.questionnaire);
  if (entry?.digest !== sheet.questionnaire.digest) return 'unknown-questionnaire';
  return (await fitsForm(sheet, entry)) ? 'fits' : 'unreadable';
}
