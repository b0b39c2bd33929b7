import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';
import { EMBED_FILE, EMBED_INTEGRITY } from 'virtual:mooring-embed';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { HEIGHT_STEP } from '#embed';
import { launchOptions, type VisitOptions } from './kit/browser-options.ts';
import { serveFolder, type ServedFolder } from './kit/serve-folder.ts';
import { serveHostPages } from './kit/serve-host-page.ts';
import { useVisits } from './kit/visit.ts';
import { serveStandInSite } from './steps/stand-in-site.ts';

let site: ServedFolder;
let host: ServedFolder | undefined;

beforeAll(async () => {
  site = await serveStandInSite();
});
afterEach(() => host?.close());
afterAll(() => site.close());

const visit = useVisits(() => host?.url ?? '');

function script(integrity = EMBED_INTEGRITY): string {
  return `<script src="${site.url}${EMBED_FILE}" integrity="${integrity}" crossorigin="anonymous" async></script>`;
}

const LINK = '<a href="/check">The check</a>';
const CHECK = `<mooring-check label="Our check" accent="7a3b2e">${LINK}</mooring-check>`;

/** A page of the host's own website, from another origin than the check; anything that it complains of fails. */
async function openHost(
  body: string,
  { headers = {}, ...options }: VisitOptions & { headers?: Readonly<Record<string, string>> } = {},
) {
  const html = `<!doctype html><html lang="en"><title>A practice</title><body>${body}</body></html>`;
  host = await serveHostPages({ '': { html, headers } });
  const { page, noise } = await visit(options);
  await page.goto(host.url);
  const complaints = () =>
    noise().filter((line) => !line.startsWith(`request to another origin: ${site.url}`));
  return { page, complaints };
}

function frameOn(page: Page): FrameLocator {
  return page.frameLocator('iframe');
}

/** CSS pixels, of the first frame. */
function heightOn(page: Page): Promise<number> {
  return page
    .locator('iframe')
    .first()
    .evaluate((frame) => frame.getBoundingClientRect().height);
}

async function waitForHeight(page: Page, height: number): Promise<void> {
  await expect.poll(() => heightOn(page)).toBe(height);
}

describe('the line that an owner pastes', () => {
  it('works under a strict policy and trusted types, and the frame is as high as it says', async () => {
    const { origin } = new URL(site.url);
    const policy = [
      `default-src 'none'; script-src ${origin}; frame-src ${origin}; style-src 'none'`,
      `require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'`,
    ].join('; ');
    const { page, complaints } = await openHost(
      `${CHECK}${script()}<div data-mooring data-accent="7a3b2e">${LINK}</div>`,
      { headers: { 'content-security-policy': policy } },
    );
    await waitForHeight(page, 960);
    const frames = await page.locator('iframe').all();
    expect(frames).toHaveLength(2);
    for (const frame of frames) {
      expect(await frame.getAttribute('src')).toBe(`${site.url}en/embed/#v=1&accent=7a3b2e`);
      expect(await frame.getAttribute('allow')).toMatch(/^clipboard-write(?:; web-share)?$/);
      expect(await frame.getAttribute('referrerpolicy')).toBe('no-referrer');
    }
    expect(await page.getByRole('link').count()).toBe(0);
    expect(complaints()).toEqual([]);
  });

  it('is refused by the browser when the script is not the one it names: the link stays', async () => {
    const { page, complaints } = await openHost(`${CHECK}${script(`sha384-${'A'.repeat(64)}`)}`);
    await expect.poll(() => complaints().join()).toContain('integrity');
    expect(await page.getByRole('link', { name: 'The check' }).isVisible()).toBe(true);
    expect(await page.locator('iframe').count()).toBe(0);
  });

  it('reads the same in a sandbox, in a narrow column of a right-to-left page, and under a hostile style', async () => {
    const style =
      '<style>iframe { display: none !important; height: 9px !important } * { transition: all 9s }</style>';
    const { page, complaints } = await openHost(
      `${style}${script()}<div dir="rtl" style="width: 320px; margin: 0">
        <mooring-check sandbox="allow-scripts"></mooring-check></div>`,
    );
    await waitForHeight(page, 960);
    const box = await page.locator('iframe').boundingBox();
    expect(box?.width).toBe(320);
    expect(complaints()).toEqual([]);
  });
});

describe('the frame of the site itself', () => {
  it('is greeted by the script, and as high as its content', async () => {
    const real = await serveFolder(inject('siteFolder'), '/', () => ({
      'access-control-allow-origin': '*',
    }));
    const { page } = await openHost(`${CHECK}${script().replace(site.url, real.url)}`);
    await frameOn(page).locator('h1').waitFor();
    await expect.poll(async () => (await heightOn(page)) % HEIGHT_STEP).toBe(0);
    const inside = page.frames()[1];
    expect(inside?.url()).toBe(`${real.url}en/embed/#v=1&accent=7a3b2e`);
    const overflow = await inside?.evaluate(() => {
      const { scrollHeight, clientHeight } = document.documentElement;
      return scrollHeight - clientHeight;
    });
    expect(overflow).toBe(0);
    await real.close();
  });
});

describe('a box of the owner’s that does not stretch what is in it', () => {
  it.each([
    'flex; flex-direction: column; align-items: center',
    'grid; place-items: center',
    'flex',
  ])('still gives the check all its room (display: %s)', async (display) => {
    const box = `<div id="box" style="display: ${display}; width: 700px">${CHECK}</div>`;
    const { page } = await openHost(box + script());
    const width = () => page.locator('iframe').evaluate((frame) => frame.clientWidth);
    await expect.poll(width).toBe(700);
    await page.locator('#box').evaluate((element) => {
      element.style.width = '330px';
    });
    expect(await width()).toBe(330);
  });
});

describe('a check far down on a page', () => {
  it('is fetched only when the person comes near, and the page does not jump', async () => {
    const far = '<p style="height: 5000px">Words</p>';
    const { page, complaints } = await openHost(`${script()}${far}${CHECK}${far}`);
    await page.waitForFunction(() => customElements.get('mooring-check') !== undefined);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await page.locator('iframe').count()).toBe(0);
    await page.evaluate(() => {
      scrollTo(0, 4000);
    });
    await waitForHeight(page, 960);
    expect(await page.evaluate(() => scrollY)).toBe(4000);
    expect(complaints()).toEqual([]);
  });

  it('grows without moving what is being read, and shows a new page from its beginning', async () => {
    const { page } = await openHost(
      `${script()}<p style="height: 500px">Before</p>
      <mooring-check style="scroll-margin-top: 40px"></mooring-check><p style="height: 3000px">After</p>`,
    );
    await waitForHeight(page, 960);
    const frame = page.locator('iframe');
    await page.evaluate(() => {
      scrollTo(0, 600);
    });
    const topBefore = (await frame.boundingBox())?.y;
    await frameOn(page).locator('#grow').click();
    await waitForHeight(page, 2880);
    expect((await frame.boundingBox())?.y).toBe(topBefore);
    await frameOn(page).locator('#next').click();
    await expect.poll(async () => (await frame.boundingBox())?.y).toBe(40);
  });
});

describe('a check behind the owner’s own button', () => {
  it('opens in a dialog, closes with Escape and with its own button, and keeps what was done', async () => {
    const { page, complaints } = await openHost(
      `${script()}<button id="ours">Look at yourself</button>
      <mooring-check button="ours" label="Our check" close="Shut"></mooring-check>`,
    );
    const opener = page.getByRole('button', { name: 'Look at yourself' });
    const dialog = page.getByRole('dialog', { name: 'Our check' });
    await page.waitForFunction(() => customElements.get('mooring-check') !== undefined);
    expect(await page.locator('iframe').count()).toBe(0);
    await opener.press('Enter');
    await waitForHeight(page, 960);
    await frameOn(page).locator('#next').click();
    await dialog.getByRole('button', { name: 'Shut' }).focus();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
    await opener.click();
    expect(await frameOn(page).locator('output').textContent()).toBe('1');
    await dialog.getByRole('button', { name: 'Shut' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(complaints()).toEqual([]);
  });

  it('fits a small phone, and its way out stays in view', async () => {
    const { page } = await openHost(
      `${script()}<button id="ours">Look</button><mooring-check button="ours"></mooring-check>`,
      { width: 320, height: 568, touch: true },
    );
    await page.waitForFunction(() => customElements.get('mooring-check') !== undefined);
    await page.getByRole('button', { name: 'Look' }).tap();
    await waitForHeight(page, 960);
    const dialog = page.getByRole('dialog');
    expect((await page.locator('iframe').boundingBox())?.width).toBeGreaterThanOrEqual(300);
    await dialog.evaluate((element) => {
      element.scrollTop = 300;
    });
    const close = await dialog.getByRole('button', { name: 'Close' }).boundingBox();
    expect(close?.y).toBeGreaterThanOrEqual(0);
    expect(close?.height).toBeGreaterThanOrEqual(44);
    expect(close?.width).toBeGreaterThanOrEqual(44);
  });
});

describe('the ground behind a frame, on a dark device', () => {
  let browser: Browser;
  beforeAll(async () => {
    // A dark device that is only acted is dark in frames too, whatever the page around them says.
    const { args = [], ...options } = launchOptions(inject('chromiumPath'));
    browser = await chromium.launch({ ...options, args: [...args, '--force-dark-mode'] });
  });
  afterAll(() => browser.close());

  it.each([
    ['a page that declares nothing, and so is light', '', '', 'light'],
    ['a light page', ':root { color-scheme: light }', '', 'light'],
    ['a page that follows the device', ':root { color-scheme: light dark }', '', 'dark'],
    ['a page that declares nothing, and is painted dark', 'body { background: #123 }', '', 'dark'],
    ['a page whose owner made the check dark', '', 'theme="dark"', 'dark'],
    [
      'a dark page whose owner made it light',
      ':root { color-scheme: dark }',
      'theme="light"',
      'light',
    ],
  ])('is see-through on %s', async (_what, style, theme, scheme) => {
    const html = `<!doctype html><style>body { margin: 0; background: #4a7 } ${style}</style>
      ${script()}<mooring-check ${theme}></mooring-check><p style="height: 200px"></p>`;
    host = await serveHostPages({ '': { html } });
    const viewport = { width: 600, height: 1300 };
    const context = await browser.newContext({ colorScheme: null, viewport });
    const page = await context.newPage();
    await page.goto(host.url);
    await waitForHeight(page, 960);
    const isDark = await frameOn(page)
      .locator('h1')
      .evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    expect(isDark ? 'dark' : 'light').toBe(scheme);
    const clip = { x: 300, width: 100, height: 100 };
    const inFrame = await page.screenshot({ clip: { ...clip, y: 500 } });
    const onPage = await page.screenshot({ clip: { ...clip, y: 1000 } });
    expect(inFrame.equals(onPage)).toBe(true);
    await context.close();
  });

  it('is light under a check that stays light on a page that turns dark', async () => {
    const html = `<!doctype html><style>:root { color-scheme: light dark }</style>
      ${script()}<mooring-check theme="light"></mooring-check>`;
    host = await serveHostPages({ '': { html } });
    const context = await browser.newContext({ colorScheme: null });
    const page = await context.newPage();
    await page.goto(host.url);
    await waitForHeight(page, 960);
    const { isPageDark, frameScheme } = await page.evaluate(() => ({
      isPageDark: matchMedia('(prefers-color-scheme: dark)').matches,
      frameScheme: document.querySelector('mooring-check')?.shadowRoot?.querySelector('iframe')
        ?.style.colorScheme,
    }));
    // Not the scheme of what is in it: so the browser gives it a ground that its words can be read on.
    expect({ isPageDark, frameScheme }).toEqual({ isPageDark: true, frameScheme: '' });
    await context.close();
  });
});

describe('an element that is taken away', () => {
  it('leaves nothing behind, and comes to life again where it is put in anew', async () => {
    const { page, complaints } = await openHost(`${script()}<main>${CHECK}</main><aside></aside>`);
    await waitForHeight(page, 960);
    await page.evaluate(() => {
      document.querySelector('mooring-check')?.remove();
    });
    expect(await page.locator('iframe').count()).toBe(0);
    await page.evaluate(() => {
      const check = document.createElement('div');
      check.dataset['mooring'] = '';
      document.querySelector('aside')?.append(check);
    });
    await waitForHeight(page, 960);
    await page.evaluate(() => {
      const check = document.querySelector('aside div');
      if (check) document.querySelector('main')?.append(check);
    });
    await waitForHeight(page, 960);
    expect(await page.locator('iframe').count()).toBe(1);
    expect(complaints()).toEqual([]);
  });
});
