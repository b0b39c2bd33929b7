import { currentSitting } from '#session';
import type { HomeworkForm } from '#sharing';
import {
  formOfSheet,
  openHomeworkForm,
  placeToGoOn,
  type HeldHomework,
  type Wiring,
} from '#wiring';

/** Opens the check of one form of a homework: at its first page, or where it was left. */
export function goToForm(
  wiring: Wiring,
  held: HeldHomework,
  form: HomeworkForm,
  language: string,
): void {
  const entry = formOfSheet(wiring.forms, form.questionnaire);
  if (entry === undefined) return;
  openHomeworkForm(wiring, held, form, language);
  const sitting = currentSitting(wiring.session.getState(), entry.id);
  const isBlank = sitting.every(({ answers }) => Object.keys(answers).length === 0);
  const { place, item } = placeToGoOn(entry, sitting);
  wiring.navigation.go({ ...place, language }, isBlank ? undefined : item);
}
