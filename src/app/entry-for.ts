import { FORMS } from 'virtual:mooring-forms';
import type { HeldSheets } from '#session';
import { formInUse, type FormEntry, type Route } from '#wiring';

/** A route to a screen of a form. */
export type FormRoute = Extract<Route, { readonly form: string }>;

export const NOTHING_BEGUN: HeldSheets = { sheets: [], opened: {} };

/** A check that was begun goes on with the version it was begun with; a new one starts with the newest. */
export function entryFor({ screen, form }: FormRoute, held: HeldSheets): FormEntry {
  const entry = formInUse(FORMS, form, screen === 'begin' ? NOTHING_BEGUN : held);
  if (entry === undefined) throw new Error(`No questionnaire "${form}"`);
  return entry;
}
