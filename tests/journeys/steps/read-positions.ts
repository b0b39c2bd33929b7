import type { Frame, Page } from 'playwright-core';

/** One row of the table of positions: where a scale has no score, only how many are answered. */
export interface PositionRow {
  readonly position: number | null;
  readonly band: readonly number[];
  readonly wideBand: readonly number[];
  readonly answered: readonly number[];
}

function toRow(cells: readonly string[]): PositionRow {
  const numbers = cells.map((text) => (text.match(/\d+/g) ?? []).map(Number));
  const answered = numbers.at(-1) ?? [];
  const [position, band, wideBand] = numbers;
  return numbers.length < 4
    ? { position: null, band: [], wideBand: [], answered }
    : { position: position?.[0] ?? null, band: band ?? [], wideBand: wideBand ?? [], answered };
}

/** What the cells of the table's rows say. */
export function toPositions(
  rows: readonly { readonly scale: string; readonly cells: readonly string[] }[],
): Readonly<Record<string, PositionRow>> {
  return Object.fromEntries(rows.map(({ scale, cells }) => [scale, toRow(cells)]));
}

/** The numbers of the table beside the bars, by scale. */
export async function readPositions(
  page: Page | Frame,
): Promise<Readonly<Record<string, PositionRow>>> {
  const table = page.locator('tr[data-scale]');
  await table.first().waitFor({ state: 'attached' });
  const rows = await table.evaluateAll((found) =>
    found.map((row) => ({
      scale: row.getAttribute('data-scale') ?? '',
      cells: [...row.querySelectorAll('td')].map((cell) => cell.textContent),
    })),
  );
  return toPositions(rows);
}

/** The positions alone, in the order of the scales' names. */
export async function readScores(page: Page): Promise<Readonly<Record<string, number | null>>> {
  const rows = await readPositions(page);
  return Object.fromEntries(Object.entries(rows).map(([scale, row]) => [scale, row.position]));
}
