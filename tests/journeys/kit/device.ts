import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { contextOptions, launchOptions, type VisitOptions } from './browser-options.ts';
import { visitIn, type Visit } from './visit.ts';

/** A browser whose profile outlives it, on a disk of its own. */
interface TestDevice {
  /** Starts the browser on the same profile; one at a time. */
  readonly open: () => Promise<Visit>;
  /** Ends a page at once, as a crash or a full memory does: no unload, no last write. Gives a new blank page. */
  readonly killPage: (page: Page) => Promise<Page>;
  /** Closes the browser as a person does, and leaves the profile. */
  readonly close: () => Promise<void>;
  /** Closes the browser and removes the profile. */
  readonly remove: () => Promise<void>;
}

async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const isGone = new Promise((resolve) => page.once('crash', resolve));
  // The command is never answered: the page that should answer is gone.
  session.send('Page.crash').catch(() => undefined);
  await isGone;
}

/** A device for tests of what is kept when things go wrong. Remove it when done. */
export async function createDevice(
  options: VisitOptions = {},
  siteUrl: string = inject('siteUrl'),
): Promise<TestDevice> {
  const profile = await mkdtemp(join(tmpdir(), 'mooring-device-'));
  let context: BrowserContext | undefined;
  const close = async (): Promise<void> => {
    await context?.close();
    context = undefined;
  };
  return {
    open: async () => {
      await close();
      context = await chromium.launchPersistentContext(profile, {
        ...launchOptions(inject('chromiumPath')),
        ...contextOptions(options),
      });
      return visitIn(context, siteUrl);
    },
    killPage: async (page) => {
      await crash(page);
      const next = await page.context().newPage();
      await page.close();
      return next;
    },
    close,
    remove: async () => {
      await close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
