import type { FormEntry } from '#wiring';
import type { PracticeSettings } from './settings.ts';

/** The newest forms that a practice offers, in its order; all of them where it names none. */
export function offeredForms(
  newest: readonly FormEntry[],
  { forms }: Pick<PracticeSettings, 'forms'>,
): readonly FormEntry[] {
  const chosen = forms.flatMap((id) => newest.filter((entry) => entry.id === id));
  return chosen.length === 0 ? newest : chosen;
}
