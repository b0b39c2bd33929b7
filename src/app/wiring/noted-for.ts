import type { AnswerSheet } from '#session';
import type { JournalEntry } from '#storage';

function isEntry(value: unknown): value is JournalEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { sheet, item, text, at, notedMs } = value as Partial<Record<keyof JournalEntry, unknown>>;
  const names = [sheet, item, at].every((name) => typeof name === 'string');
  return names && typeof notedMs === 'number' && (text === null || typeof text === 'string');
}

/**
 * What was noted last of each item of each sheet: of two copies of a journal, one may have missed an entry. What is no entry is
 * left out. What an entry's text holds is read by the checked door for sheets.
 */
export function lastNoted(entries: readonly unknown[]): readonly JournalEntry[] {
  const last = new Map<string, JournalEntry>();
  for (const entry of entries.filter(isEntry)) {
    const name = JSON.stringify([entry.sheet, entry.item]);
    const other = last.get(name);
    if (other === undefined || other.notedMs < entry.notedMs) last.set(name, entry);
  }
  return [...last.values()];
}

/** Whether the journal says of every item in which two states of a sheet differ that it is as in `sheet`. */
export function isAsNoted(
  sheet: AnswerSheet,
  other: AnswerSheet,
  entries: readonly unknown[],
): boolean {
  const noted = lastNoted(entries);
  const items = Object.keys({ ...sheet.answers, ...other.answers });
  return items
    .map((item) => ({ item, text: sheet.answers[item] ?? null }))
    .filter(({ item, text }) => (other.answers[item] ?? null) !== text)
    .every(({ item, text }) =>
      noted.some((entry) => entry.sheet === sheet.id && entry.item === item && entry.text === text),
    );
}
