import type { FormEntry } from 'virtual:mooring-forms';
import { currentSheet, type HeldSheets, type QuestionnaireRef } from '#session';

/** The newest version of each questionnaire: what is offered. All versions come newest first. */
export function newestForms(forms: readonly FormEntry[]): readonly FormEntry[] {
  return forms.filter(({ id }, index) => forms.findIndex((form) => form.id === id) === index);
}

/** The version that an answer sheet belongs to; undefined where this site does not have it. */
export function formOfSheet(
  forms: readonly FormEntry[],
  { id, version }: Pick<QuestionnaireRef, 'id' | 'version'>,
): FormEntry | undefined {
  return forms.find((form) => form.id === id && form.version === version);
}

/** The version to go on with: that of the current sitting, or the newest where nothing was begun. */
export function formInUse(
  forms: readonly FormEntry[],
  id: string,
  state: HeldSheets,
): FormEntry | undefined {
  const sheet = currentSheet(state, id);
  const begun = sheet === null ? undefined : formOfSheet(forms, sheet.questionnaire);
  return begun ?? forms.find((form) => form.id === id);
}
