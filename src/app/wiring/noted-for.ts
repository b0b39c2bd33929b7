import type { AnswerSheet } from '#session';
import type { JournalEntry } from '#storage';

/** Whether what came out of the journal is an entry. What its text holds is read by the checked door for sheets. */
export function isEntry(value: unknown): value is JournalEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { sheet, item, text, at, notedMs } = value as Partial<Record<keyof JournalEntry, unknown>>;
  const names = [sheet, item, at].every((name) => typeof name === 'string');
  return names && typeof notedMs === 'number' && (text === null || typeof text === 'string');
}

/** Whether the journal says of every item in which two states of a sheet differ that it is as in `sheet`. */
export function isAsNoted(
  sheet: AnswerSheet,
  other: AnswerSheet,
  entries: readonly unknown[],
): boolean {
  const items = Object.keys({ ...sheet.answers, ...other.answers });
  return items
    .map((item) => ({ item, text: sheet.answers[item] ?? null }))
    .filter(({ item, text }) => (other.answers[item] ?? null) !== text)
    .every(({ item, text }) =>
      entries
        .filter(isEntry)
        .some((entry) => entry.sheet === sheet.id && entry.item === item && entry.text === text),
    );
}
