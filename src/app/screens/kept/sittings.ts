import type { AnswerSheet } from '#session';

/** Sheets that were begun together: one entry of the list. */
export interface Sitting {
  readonly id: string;
  /** At least one, in the order of their turns. */
  readonly sheets: readonly [AnswerSheet, ...AnswerSheet[]];
  readonly isFinished: boolean;
}

/** Every sitting, the newest first. Linear in the number of sheets, but for the sorting. */
export function sittingsOf(sheets: readonly AnswerSheet[]): readonly Sitting[] {
  const byId = new Map<string, [AnswerSheet, ...AnswerSheet[]]>();
  for (const sheet of sheets.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const begun = byId.get(sheet.sitting);
    if (begun === undefined) byId.set(sheet.sitting, [sheet]);
    else begun.push(sheet);
  }
  return [...byId]
    .map(([id, together]) => ({
      id,
      sheets: together,
      isFinished: together.every(({ finishedAt }) => finishedAt !== null),
    }))
    .toSorted((a, b) => (a.sheets[0].startedAt < b.sheets[0].startedAt ? 1 : -1));
}
