import type { Frame, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { IS_AWAKE } from '../kit/is-awake.ts';
import { LEFT } from './places.ts';

/** Resolves once the page answers to the person, effects included. */
export async function waitUntilAwake(page: Page | Frame): Promise<void> {
  // Asked from outside each time: what waits inside the page is refused by a strict content policy.
  await expect.poll(() => page.evaluate(IS_AWAKE), { interval: 20, timeout: 30_000 }).toBe(true);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
  );
}

/** Opens a page of the site by its path under the root, and waits until it is awake. One page never wakes: nothing is left there. */
export async function openPage(page: Page, path: string): Promise<void> {
  await page.goto(`${inject('siteUrl')}${path}`);
  if (path !== LEFT) await waitUntilAwake(page);
}

/** Waits until the tab shows a path under the root. A change of screen by a link is on the page by then. */
export async function waitForPlace(page: Page, path: string): Promise<void> {
  await page.waitForURL((url) => url.pathname.endsWith(`/${path}`));
}
