import type { Page } from 'playwright-core';

/** What the table of persons says of each, by scale: position and band, or null where there is no score. */
export type PersonRows = Readonly<
  Record<string, Readonly<Record<string, readonly number[] | null>>>
>;

export async function readPersons(page: Page): Promise<PersonRows> {
  const cells = page.locator('td[data-scale]');
  await cells.first().waitFor({ state: 'attached' });
  const found = await cells.evaluateAll((all) =>
    all.map((cell) => ({
      person: cell.parentElement?.querySelector('th')?.textContent ?? '',
      scale: cell.getAttribute('data-scale') ?? '',
      text: cell.textContent,
    })),
  );
  const rows: Record<string, Record<string, readonly number[] | null>> = {};
  for (const { person, scale, text } of found) {
    const numbers = (text.match(/\d+/g) ?? []).map(Number);
    rows[person] = { ...rows[person], [scale]: numbers.length === 0 ? null : numbers };
  }
  return rows;
}
