import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findViolations } from './kit/axe.ts';
import { serveFolder, type ServedFolder } from './kit/serve-folder.ts';
import { serveHostPages } from './kit/serve-host-page.ts';
import { useVisits } from './kit/visit.ts';
import { waitUntilAwake } from './steps/open-page.ts';
import { EMBED, WEBSITE } from './steps/places.ts';

let site: ServedFolder;
beforeAll(async () => {
  // As the header files of the site say it: another origin may take the script, and the browser may check it.
  site = await serveFolder(inject('siteFolder'), '/some/folder/', (path) =>
    path.endsWith('/embed.js') ? { 'access-control-allow-origin': '*' } : {},
  );
});
afterAll(() => site.close());
const visit = useVisits(() => site.url);

const NAME = 'Harbour & "Street" <b>[gallery]';

async function openKit(page: Page, fragment = ''): Promise<void> {
  await page.goto(`${site.url}${WEBSITE}${fragment}`);
  await waitUntilAwake(page);
}
const preview = (page: Page) => page.frameLocator('iframe');
async function linesOf(page: Page, way: string, label: string): Promise<string> {
  const field = page.getByLabel(label, { exact: true });
  if (!(await field.isVisible())) await page.locator('summary', { hasText: way }).click();
  return field.inputValue();
}

describe('the preview', () => {
  it('follows the form in place: what is under way in it stays, and “back” has no more steps', async () => {
    const { page, assertQuiet } = await visit();
    await openKit(page);
    await preview(page)
      .getByRole('link', { name: /^Start/ })
      .first()
      .click();
    await preview(page).getByRole('heading', { level: 1, name: 'Before you start' }).waitFor();
    const steps = await page.evaluate(() => history.length);
    await page.getByLabel('Your colour as a code').fill('#7a3b2e');
    const colour = () =>
      preview(page)
        .getByRole('button', { name: 'Start' })
        .evaluate((button) => getComputedStyle(button).backgroundColor);
    await expect.poll(colour).toBe('rgb(122, 59, 46)');
    await page.getByRole('button', { name: 'Start over' }).click();
    await expect.poll(colour).not.toBe('rgb(122, 59, 46)');
    expect(await page.evaluate(() => history.length)).toBe(steps);
    assertQuiet();
  });

  it('is as tall as its content, and fits every width of the page, with nothing for axe to find', async () => {
    const { page, assertQuiet } = await visit();
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await openKit(page, '#v=1&accent=ffee00&ground=101820&practice=Quay&radius=99');
      const frame = page.locator('iframe');
      for (const name of ['As on a phone', 'As on a large page']) {
        await page.getByLabel(name).check();
        await expect
          .poll(() =>
            frame.evaluate(({ clientHeight, contentDocument }: HTMLIFrameElement) => {
              const content = contentDocument?.getElementById('app');
              return clientHeight - (content?.getBoundingClientRect().height ?? Infinity);
            }),
          )
          .toBeGreaterThanOrEqual(0);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(width);
      }
      // Otherwise the bar that stays at the top may lie over half of a field, which axe takes for a small one.
      await page.evaluate(() => {
        scrollTo(0, 0);
      });
      expect(await findViolations(page)).toEqual([]);
    }
    assertQuiet();
  });
});

describe('what is handed out', () => {
  it('does what it says on a page of another origin: tag, div, plain frame and button', async () => {
    const { page } = await visit();
    await openKit(page);
    await page.getByLabel('Name of your practice').fill(NAME);
    await expect.poll(() => page.url()).toContain('practice=');
    const ways = {
      html: await linesOf(page, 'A page in HTML', 'Lines for HTML'),
      div: await linesOf(page, 'WordPress', 'Lines for WordPress'),
      frame: await linesOf(page, 'Wix', 'Lines for Wix'),
      dialog: await linesOf(page, 'A button that opens the check', 'Lines for a button'),
    };
    const link = await linesOf(page, 'Plain link', 'The link');
    const host = await serveHostPages(
      Object.fromEntries(
        Object.entries(ways).map(([name, lines]) => [
          name,
          { html: `<!doctype html><title>Host</title><p>Ours</p>${lines}` },
        ]),
      ),
    );
    for (const name of Object.keys(ways)) {
      await page.goto(`${host.url}${name}`);
      if (name === 'dialog') await page.getByRole('link', { name: 'Open the check' }).click();
      await page.frameLocator('iframe').getByText(NAME).first().waitFor();
      expect(await page.locator('b').count()).toBe(0);
    }
    await page.goto(link);
    await page.getByText(NAME).first().waitFor();
    expect(new URL(page.url()).pathname).toMatch(new RegExp(`/${EMBED}$`));
    await host.close();
  });
});

/** Between margins of 14 mm, in CSS pixels. */
const PAPERS = [
  ['A4', 794 - 106, 1123 - 106],
  ['Letter', 816 - 106, 1056 - 106],
] as const;

describe('the page to hang up', () => {
  it.each(PAPERS)('is printed alone, on one sheet of %s', async (format, width, height) => {
    const { page, assertQuiet } = await visit();
    await openKit(page, `#v=1&practice=${'Harbour+'.repeat(9)}&note=${'word+'.repeat(60)}`);
    await page.getByRole('button', { name: 'Make the page' }).click();
    await page.locator('article svg').waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width, height });
    const outside = page.locator('body *:visible:not(:has(article), article, article *)');
    expect(await outside.allInnerTexts()).toEqual([]);
    expect((await page.locator('article').boundingBox())?.height).toBeLessThan(height);
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    assertQuiet();
  });

  it('saves its code as a picture', async () => {
    const { page, assertQuiet } = await visit();
    await openKit(page);
    await page.getByRole('button', { name: 'Make the page' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the code as a picture' }).click(),
    ]);
    const picture = await readFile(await download.path());
    expect([download.suggestedFilename(), picture.subarray(1, 4).toString('latin1')]).toEqual([
      'mooring-poster.png',
      'PNG',
    ]);
    assertQuiet();
  });
});
