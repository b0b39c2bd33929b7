import type { Page } from 'playwright-core';
import { RESULTS } from './places.ts';
import { answersAt } from './profiles.ts';
import { sheetWith } from './stored-sheets.ts';

const SHEET = sheetWith(answersAt({ anxious: 4, avoidant: 2, disorganized: 2, secure: 4 }));

/** Opens a stored result of the check that has a map, and waits until it is drawn. */
export async function seeMap(page: Page, siteUrl: string): Promise<void> {
  await page.evaluate((text) => {
    localStorage.setItem('mooring.sheet.1-1', text);
  }, JSON.stringify(SHEET));
  await page.goto(siteUrl + RESULTS);
  await page.locator('svg.recharts-surface').first().waitFor();
}
