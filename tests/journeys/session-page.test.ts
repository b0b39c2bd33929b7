import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findViolations } from './kit/axe.ts';
import { useVisits } from './kit/visit.ts';
import { openPage } from './steps/open-page.ts';
import { ABOUT, FULL } from './steps/places.ts';
import { answersAt } from './steps/profiles.ts';
import { ABOUT_KEY, answersFor } from './steps/score-by-hand.ts';
import { deviceWith, readStorage, sheetAbout, sheetWith } from './steps/stored-sheets.ts';
import { sayOnResults } from './steps/words.ts';

const visit = useVisits();
const HEIGHTS = { anxious: 5, avoidant: 4, disorganized: 4, secure: 2 };
const DONE = { finishedAt: '2026-11-20T09:06:00.000Z' };
const about = (id: string, person: string) =>
  sheetAbout(id, person, 'past', answersFor(ABOUT_KEY, HEIGHTS));

const FORMS = [
  ['the full check', FULL, () => deviceWith(sheetWith(answersAt(HEIGHTS), DONE))],
  [
    'three people',
    ABOUT,
    () =>
      deviceWith(
        about('a-1', 'partner'),
        about('a-2', 'mother-figure'),
        about('a-3', 'father-figure'),
      ),
  ],
] as const;

/** Between margins of 14 mm, in CSS pixels. */
const PAPERS = [
  ['A4', 794 - 106, 1123 - 106],
  ['Letter', 816 - 106, 1056 - 106],
] as const;

/** Ticks and types all that the page takes. */
async function fillIn(page: Page): Promise<void> {
  for (const box of await page.getByRole('checkbox').all()) {
    const isTaken = (await box.getAttribute('aria-disabled')) !== 'true';
    if (isTaken && !(await box.isChecked())) await box.click();
  }
  await page.locator('textarea').fill('Some words of mine '.repeat(40).slice(0, 600));
  for (const field of await page.locator('form input[type=text]').all()) {
    await field.fill('What could I ask about that? '.repeat(8).slice(0, 120));
  }
}

/** Makes every text of the printed page longer by two fifths, as another language may. */
async function stretch(page: Page): Promise<void> {
  await page.locator('article').evaluate((article) => {
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) {
      const node = walker.currentNode;
      const text = node.textContent ?? '';
      node.textContent = text + text.slice(0, Math.ceil(text.length * 0.4));
    }
  });
}

/** Everything in print that is cut off by its own box or reaches over the paper's edge. */
function findClipped(page: Page): Promise<readonly string[]> {
  return page.locator('article, article *:not(svg, path)').evaluateAll((elements) =>
    elements
      .filter((element) => {
        const { left, right, height } = element.getBoundingClientRect();
        return (
          height === 0 ||
          left < -1 ||
          right > innerWidth + 1 ||
          (element.clientHeight > 0 && element.scrollHeight > element.clientHeight + 1) ||
          (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
        );
      })
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 60)}`),
  );
}

describe.each(FORMS)('the page for a session after %s', (_name, form, device) => {
  it.each(PAPERS)(
    'with all that it takes is one sheet of %s, whole, also in a longer language',
    async (format, width, height) => {
      const { page, assertQuiet } = await visit(device());
      await openPage(page, form.session);
      await fillIn(page);
      expect(await page.locator('article section').count()).toBeGreaterThan(4);
      expect(await findViolations(page)).toEqual([]);
      for (const isLonger of [false, true]) {
        if (isLonger) await stretch(page);
        await page.emulateMedia({ media: 'print' });
        await page.setViewportSize({ width, height });
        expect(await findClipped(page)).toEqual([]);
        const outside = page.locator('body *:visible:not(:has(article), article, article *)');
        expect(await outside.allInnerTexts()).toEqual([]);
        const box = await page.locator('article').boundingBox();
        expect(box?.height).toBeLessThan(height);
        const pdf = (await page.pdf({ format })).toString('latin1');
        expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
        // A font with a map back to letters: the text can be found, copied and read aloud.
        expect(pdf).toContain('/ToUnicode');
        await page.emulateMedia({ media: 'screen' });
      }
      assertQuiet();
    },
  );
});

describe('the page for a session', () => {
  it('is one link from the result, saves as a file what it shows, and stores nothing that is typed', async () => {
    const { page, assertQuiet } = await visit(deviceWith(sheetWith(answersAt(HEIGHTS), DONE)));
    await openPage(page, FULL.results);
    await page.getByRole('link', { name: sayOnResults('session') }).click();
    await page.locator('article').waitFor();
    await fillIn(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as a text file' }).click(),
    ]);
    const chunks: Uint8Array[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Uint8Array);
    const saved = Buffer.concat(chunks).toString('utf8');
    const lines = await page.locator('article :is(h2, h3, p, li)').allInnerTexts();
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => !saved.includes(line.trim()))).toEqual([]);
    expect(JSON.stringify(await readStorage(page))).not.toMatch(/Some words|could I ask/);
    assertQuiet();
  });
});
