import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { contextOptions, launchOptions, type VisitOptions } from './browser-options.ts';
import { listenTo, type Noise } from './noise.ts';

/** One person with one browser profile of their own. */
export interface Visit {
  readonly context: BrowserContext;
  /** The first page, still blank. */
  readonly page: Page;
  readonly noise: Noise;
  /** Fails with the list of all console messages, errors, failed requests and requests to other origins so far. */
  readonly assertQuiet: () => void;
}

type StartVisit = (options?: VisitOptions) => Promise<Visit>;

/** Wraps a context as a visit: its first page and all that is heard from it. */
export async function visitIn(context: BrowserContext, siteUrl: string): Promise<Visit> {
  const noise = listenTo(context, siteUrl);
  const page = await context.newPage();
  return {
    context,
    page,
    noise,
    assertQuiet: () => {
      expect(noise()).toEqual([]);
    },
  };
}

/**
 * Call once at the top of a test file: one browser for the file, and a fresh context for every visit, closed after its
 * test, where it must have been given no cookie. `siteUrl` is what counts as the own origin; the built site unless told otherwise.
 * `flags` are the browser's, on top of those of every test.
 */
export function useVisits(
  siteUrl: () => string = () => inject('siteUrl'),
  flags: readonly string[] = [],
): StartVisit {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch(launchOptions(inject('shellPath'), flags));
  });
  afterEach(async () => {
    const contexts = browser?.contexts() ?? [];
    const cookies = await Promise.all(contexts.map((context) => context.cookies()));
    await Promise.all(contexts.map((context) => context.close()));
    expect(cookies.flat()).toEqual([]);
  });
  afterAll(() => browser?.close());
  return async (options = {}) => {
    if (browser === undefined) throw new Error('Visits start inside a test.');
    return visitIn(await browser.newContext(contextOptions(options)), siteUrl());
  };
}
