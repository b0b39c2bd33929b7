import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Waits until the browser has a whole copy of the site, and pages are read from it. */
export async function waitUntilKept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), {
      timeout: 30_000,
    })
    .toBe('activated');
}

/** How many workers and caches the page's origin has. */
export function countKept(
  page: Page,
): Promise<{ readonly workers: number; readonly caches: number }> {
  return page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: (await caches.keys()).length,
  }));
}

/** What the site's worker is at, besides the one in use. */
export function stateOfUpdate(page: Page): Promise<'none' | 'installing' | 'waiting'> {
  return page.evaluate(async () => {
    const [registration] = await navigator.serviceWorker.getRegistrations();
    if (registration?.waiting) return 'waiting';
    return registration?.installing ? 'installing' : 'none';
  });
}

/** Has the browser look for a newer worker, and gives what becomes of it: `installed`, or `redundant` where it is given up. */
export function tryUpdate(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const [registration] = await navigator.serviceWorker.getRegistrations();
    await registration?.update();
    const worker = registration?.installing;
    if (!worker) return 'none';
    await new Promise((resolve) => {
      worker.addEventListener('statechange', resolve, { once: true });
    });
    return worker.state;
  });
}

/** Whether the page was read by way of a worker. */
export function wentThroughWorker(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('navigation')
      .some((entry) => entry instanceof PerformanceNavigationTiming && entry.workerStart > 0),
  );
}
