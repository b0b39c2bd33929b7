import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { useVisits } from './kit/visit.ts';
import { openPage } from './steps/open-page.ts';
import { RESULTS } from './steps/places.ts';
import { answersAt } from './steps/profiles.ts';
import { readPositions } from './steps/read-positions.ts';
import { deviceWith, sheetWith } from './steps/stored-sheets.ts';

const visit = useVisits();
const ANSWERS = answersAt({ anxious: 4, avoidant: 2, disorganized: 2, secure: 4 });

describe('on a phone, the drawings of a result', () => {
  let page: Page;
  const map = () => page.locator('svg.recharts-surface');
  beforeEach(async () => {
    const phone = { width: 390, height: 700, touch: true };
    ({ page } = await visit({ ...deviceWith(sheetWith(ANSWERS)), ...phone }));
    await openPage(page, RESULTS);
    await readPositions(page);
  });

  it('are bars that stand with the words, and a map whose drawing nobody waits for who is not near it', async () => {
    expect(await page.locator('main li > div > svg').count()).toBe(4);
    await page.waitForLoadState('networkidle');
    const fetched = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(fetched.filter((name) => /\/charts-[^/]*\.js$/.test(name))).toEqual([]);
    await page.locator('[data-end]').first().scrollIntoViewIfNeeded();
    await map().waitFor();
  });

  it('are all there for somebody who jumps past the map', async () => {
    await page.evaluate(() => {
      scrollTo({ top: document.body.scrollHeight, behavior: 'instant' });
    });
    await map().waitFor({ state: 'attached' });
  });

  it('are all there once a key is down that may print the page', async () => {
    await page.keyboard.down('Control');
    await map().waitFor({ state: 'attached' });
  });
});
