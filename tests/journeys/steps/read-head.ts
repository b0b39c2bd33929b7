import type { Page } from 'playwright-core';
import { inject } from 'vitest';

interface PageHead {
  readonly title: string;
  readonly language: string;
  readonly direction: string;
  readonly isNamed: boolean;
  readonly isDescribed: boolean;
  readonly firstHeadings: number;
  readonly statements: number;
}

/** Opens a page whose scripts are off, and reads what a first visit has at once. */
export async function readHead(page: Page, place: string): Promise<PageHead> {
  await page.goto(`${inject('siteUrl')}${place}`);
  return page.evaluate(() => ({
    title: document.title,
    language: document.documentElement.lang,
    direction: document.documentElement.dir,
    isNamed: document.title.length > 5,
    isDescribed:
      (document.querySelector('meta[name=description]')?.getAttribute('content') ?? '').length > 20,
    firstHeadings: document.querySelectorAll('h1').length,
    statements: document.querySelectorAll('fieldset:has([type=radio][value="1"]) legend').length,
  }));
}
