import { putSheet } from '#session';
import type { Wiring } from './wiring.ts';

/** Takes in sheets that another window of this app handed over, each as it would be stored. They live in this tab alone. */
export async function takeInHanded(
  { session, forms }: Wiring,
  texts: readonly string[],
): Promise<void> {
  const { readSheetTexts } = await import('./read-device.ts');
  for (const sheet of await readSheetTexts(texts, forms)) {
    session.setState((state) => ({
      ...putSheet(state, sheet),
      tabOnly: [...state.tabOnly, sheet.id],
    }));
  }
}
