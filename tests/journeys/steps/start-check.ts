import type { Page } from 'playwright-core';
import { openPage, waitForPlace } from './open-page.ts';
import { BEGIN, questions } from './places.ts';
import { say } from './words.ts';

/** Goes from "before you start" to the first page of statements. */
export async function startCheck(
  page: Page,
  { shared = false }: { readonly shared?: boolean } = {},
): Promise<void> {
  await openPage(page, BEGIN);
  await page.getByRole('checkbox', { name: say('begin.adult') }).check();
  if (shared) await page.getByRole('checkbox', { name: say('begin.shared') }).check();
  await page.getByRole('button', { name: say('begin.start'), exact: true }).click();
  await waitForPlace(page, questions(1));
}
