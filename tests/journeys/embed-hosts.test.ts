import type { Frame, Page } from 'playwright-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { serveHostPages, type HostPage } from './kit/serve-host-page.ts';
import type { ServedFolder } from './kit/serve-folder.ts';
import { useVisits } from './kit/visit.ts';
import type { VisitOptions } from './kit/browser-options.ts';
import { answersFor, scoreByHand, SHORT_KEY } from './steps/score-by-hand.ts';
import {
  bareFrame,
  checkIn,
  checksIn,
  hostHtml,
  scripted,
  startInFrame,
  takeInFrame,
} from './steps/frames.ts';
import { readPositions } from './steps/read-positions.ts';

const visit = useVisits();
const ANSWERS = answersFor(SHORT_KEY, { anxious: 4, avoidant: 2, disorganized: 2, secure: 4 });
const EXPECTED = scoreByHand(ANSWERS, SHORT_KEY);

let host: ServedFolder | undefined;
afterEach(async () => {
  await host?.close();
  host = undefined;
});

interface OpenHost {
  readonly page: Page;
  /** All that was heard, but for the host's own page. */
  readonly heard: () => readonly string[];
}

async function openHost(first: HostPage, options?: VisitOptions): Promise<OpenHost> {
  host = await serveHostPages({ '': first });
  const { url } = host;
  const { page, noise } = await visit(options);
  await page.goto(url);
  return {
    page,
    heard: () => noise().filter((line) => !line.startsWith(`request to another origin: ${url}`)),
  };
}

/** Takes the check, and makes sure of its result and of no bar to scroll inside. */
async function takeWhole(page: Page, frame: Frame, isGrown: boolean): Promise<void> {
  await takeInFrame(frame, ANSWERS);
  expect(await readPositions(frame)).toEqual(EXPECTED);
  if (isGrown) await expect.poll(() => innerScroll(frame)).toEqual([0, 0]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
}

/** How far a frame could be scrolled inside: down and sideways. */
function innerScroll(frame: Frame): Promise<readonly number[]> {
  return frame.evaluate(() => {
    const { scrollHeight, scrollWidth } = document.documentElement;
    return [scrollHeight - innerHeight, scrollWidth - innerWidth];
  });
}

const site = inject('siteUrl');
const { origin } = new URL(site);
const STRICT = `default-src 'none'; script-src ${origin}; frame-src ${origin}; require-trusted-types-for 'script'; trusted-types 'none'`;
const HOSTILE = `<style>
  * { all: initial !important; font-size: 40px !important; color: yellow !important; }
  iframe, mooring-check * { height: 9px !important; display: none !important; position: fixed !important; }
  mooring-check { display: block !important; }
</style>`;

const HOSTS: readonly (readonly [string, HostPage, VisitOptions?])[] = [
  ['a page that has one line with the script', { html: hostHtml(scripted()) }],
  [
    'a page with a policy that allows our script and frame and nothing else',
    { html: hostHtml(scripted()), headers: { 'content-security-policy': STRICT } },
  ],
  ['a page whose styles are hostile', { html: hostHtml(HOSTILE + scripted()) }],
  [
    'a column of 320 pixels',
    { html: hostHtml(`<div style="width:320px">${scripted()}</div>`) },
    { width: 360, touch: true },
  ],
  ['a page that reads from right to left', { html: hostHtml(scripted(), 'dir="rtl" lang="ar"') }],
  [
    'a page that lies far below what is seen',
    { html: hostHtml(`<div style="height:4000px">Words</div>${scripted()}`) },
  ],
];

describe('the check on another website comes to its result in', () => {
  it.each(HOSTS.map(([where, first, options]) => ({ where, first, options })))(
    '$where',
    async ({ first, options }) => {
      const { page, heard } = await openHost(first, options);
      await page.locator('mooring-check').scrollIntoViewIfNeeded();
      await takeWhole(page, await checkIn(page), true);
      expect(heard()).toEqual([]);
    },
  );

  it('a bare frame, on a page with no script at all', async () => {
    const { page, heard } = await openHost(
      { html: hostHtml(bareFrame()), headers: { 'content-security-policy': "script-src 'none'" } },
      { width: 390 },
    );
    await takeWhole(page, await checkIn(page), false);
    expect(heard()).toEqual([]);
  });

  it('a bare frame that the browser loads late', async () => {
    const far = `<div style="height:6000px">Words</div>${bareFrame('loading="lazy"')}`;
    const { page, heard } = await openHost({ html: hostHtml(far) });
    expect(page.frames()).toHaveLength(2);
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await takeWhole(page, await checkIn(page), false);
    expect(heard()).toEqual([]);
  });

  it('a frame that may run scripts and nothing else, from a server that sends no word about origins', async () => {
    const { page, heard } = await openHost({
      html: hostHtml(bareFrame('sandbox="allow-scripts"')),
    });
    await takeWhole(page, await checkIn(page), false);
    // The browser tells of each file that such a frame may not have; the check goes without.
    const strange = heard().filter((line) => !/blocked by CORS policy|net::ERR_FAILED/.test(line));
    expect(strange).toEqual([]);
  });

  it('a frame of our script that may run scripts and nothing else', async () => {
    const { page } = await openHost({ html: hostHtml(scripted('sandbox="allow-scripts"')) });
    await takeWhole(page, await checkIn(page), true);
  });

  it('a browser that lets no frame store anything', async () => {
    host = await serveHostPages({ '': { html: hostHtml(scripted()) } });
    const { page, context } = await visit();
    await context.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('Storage is blocked', 'SecurityError');
          },
        });
      }
      Object.defineProperty(navigator, 'storageBuckets', {
        value: {
          keys: () => Promise.reject(new DOMException('Storage is blocked', 'SecurityError')),
        },
      });
    });
    await page.goto(host.url);
    await takeWhole(page, await checkIn(page), true);
  });

  it('each of several frames on one page, with answers of its own', async () => {
    const { page, heard } = await openHost({ html: hostHtml(scripted() + scripted()) });
    const [first, second] = await checksIn(page, 2);
    if (first === undefined || second === undefined) throw new Error('Two frames were asked for');
    await startInFrame(second);
    await takeWhole(page, first, true);
    expect(await second.locator('input:checked').count()).toBe(0);
    expect(heard()).toEqual([]);
  });
});
