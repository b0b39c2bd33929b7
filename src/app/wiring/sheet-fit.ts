import type { FormEntry } from 'virtual:mooring-forms';
import { DECLINED, type AnswerSheet } from '#session';
import { formOfSheet } from './form-entries.ts';

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
  return Object.entries(sheet.answers).every(([id, code]) => {
    const item = questionnaire.items.find((candidate) => candidate.id === id);
    const responseSet = questionnaire.responseSets.find((set) => set.id === item?.responseSet);
    if (responseSet === undefined) return false;
    return code === DECLINED || responseSet.options.some((option) => option.code === code);
  });
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
