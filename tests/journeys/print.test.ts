import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useVisits } from './kit/visit.ts';
import { openPage } from './steps/open-page.ts';
import { RESULTS } from './steps/places.ts';
import { answersAt } from './steps/profiles.ts';
import { sheetWith, storageOf } from './steps/stored-sheets.ts';

const visit = useVisits();
const ANSWERS = answersAt({ anxious: 4, avoidant: 2, disorganized: 4, secure: 2 });

/** Widths of the sheet between margins of 1 cm, in CSS pixels. */
const PAPERS = [
  ['A4', 794 - 76],
  ['Letter', 816 - 76],
] as const;

async function openResult(theme: 'light' | 'dark' = 'light'): Promise<Page> {
  const { page } = await visit(
    storageOf({
      'mooring.sheet.1-1': JSON.stringify(sheetWith(ANSWERS)),
      'mooring.preferences': JSON.stringify({ theme }),
    }),
  );
  await openPage(page, RESULTS);
  await page.locator('svg.recharts-surface').first().waitFor();
  return page;
}

/** Everything on paper that reaches over its edge, or that a box of its own cuts off. */
function findClipped(page: Page): Promise<readonly string[]> {
  return page.locator('body *:visible').evaluateAll((elements) =>
    elements
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        // Words for screen readers alone are one pixel wide.
        if (width <= 1 || element.closest('svg') !== null) return false;
        const isCut =
          getComputedStyle(element).overflowX !== 'visible' &&
          element.scrollWidth > element.clientWidth + 1;
        return left < -1 || right > innerWidth + 1 || isCut;
      })
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 60)}`),
  );
}

describe.each(PAPERS)('the result on %s', (format, width) => {
  it('is whole: nothing reaches over the edge, and no controls are printed', async () => {
    const page = await openResult();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width, height: 1000 });
    expect(await findClipped(page)).toEqual([]);
    expect(await page.locator(':is(header, footer, button, select):visible').count()).toBe(0);
    expect(await page.locator('h1:visible').count()).toBe(1);
  });

  it('is text that can be selected, on a few pages', async () => {
    const page = await openResult();
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    // A font with a map back to letters: the text can be found, copied and read aloud.
    expect(pdf).toContain('/ToUnicode');
    const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThanOrEqual(6);
  });
});

describe('the printed result', () => {
  it('is dark on white for somebody who chose the dark theme too', async () => {
    const page = await openResult('dark');
    await page.emulateMedia({ media: 'print' });
    const colors = await page.evaluate(() =>
      ['h1', 'main p'].map((name) => {
        const element = document.querySelector(name);
        const canvas = document.createElement('canvas').getContext('2d');
        if (element === null || canvas === null) return 255;
        canvas.fillStyle = getComputedStyle(element).color;
        canvas.fillRect(0, 0, 1, 1);
        return Math.max(...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3));
      }),
    );
    expect(Math.max(...colors)).toBeLessThan(110);
  });
});
