import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useVisits } from './kit/visit.ts';
import { chosenOn, radio } from './steps/answer-page.ts';
import { openPage, waitUntilAwake } from './steps/open-page.ts';
import { PRIVACY, questions, RESULTS } from './steps/places.ts';
import { answersAt } from './steps/profiles.ts';
import { readPositions } from './steps/read-positions.ts';
import { deviceWith, sheetWith } from './steps/stored-sheets.ts';
import { say, sayOnPrivacy } from './steps/words.ts';

const visit = useVisits();
const SCRIPTS = '**/assets/*.js';

function goHome(page: Page): Promise<void> {
  return page.getByRole('link', { name: say('nav.home') }).click();
}

describe('a page that cannot be fetched', () => {
  it('is told, costs no answer, and comes when it is asked for again', async () => {
    const { page } = await visit();
    await openPage(page, questions(1));
    await radio(page, 'depending-1', '4').check();
    await page.route(SCRIPTS, (route) => route.abort());
    await page.getByRole('link', { name: say('nav.privacy'), exact: true }).click();
    await page.getByText(say('notice.failedPage')).waitFor();
    expect(await chosenOn(page)).toEqual({ 'depending-1': '4' });
    expect(new URL(page.url()).pathname).toContain(questions(1));
    await page.unrouteAll();
    await page.getByRole('button', { name: say('notice.retry') }).click();
    await page.getByRole('heading', { level: 1, name: sayOnPrivacy('title') }).waitFor();
    expect(await page.getByText(say('notice.failedPage')).count()).toBe(0);
  });
});

describe('drawings that cannot be fetched', () => {
  it('are told once, beside all words and numbers, and come when they are asked for again', async () => {
    const { page } = await visit(
      deviceWith(sheetWith(answersAt({ anxious: 2, avoidant: 2, disorganized: 1, secure: 5 }))),
    );
    const isCharts = /charts[^/]*\.js$/;
    await page.route(isCharts, (route) => route.fulfill({ status: 404 }));
    await openPage(page, RESULTS);
    const told = page.getByText(say('notice.charts'));
    await told.waitFor();
    expect(await told.count()).toBe(1);
    expect(Object.keys(await readPositions(page))).toHaveLength(4);
    await page.unrouteAll();
    await page.getByRole('button', { name: say('notice.retry') }).click();
    await page.locator('main svg.recharts-surface').first().waitFor();
    expect(await told.count()).toBe(0);
  });
});

describe('a page whose own files cannot be fetched', () => {
  it('says that it keeps no answers yet, and has a way on', async () => {
    const { page } = await visit();
    await page.route(/en-[^/]*\.js$|common-[^/]*\.js$/, (route) => route.abort());
    await page.goto(`${inject('siteUrl')}${questions(1)}`);
    await page.getByText(say('notice.asleep')).waitFor();
    await page.unrouteAll();
    await page.getByRole('link', { name: say('notice.reload') }).click();
    await waitUntilAwake(page);
    expect(await page.getByText(say('notice.asleep')).isVisible()).toBe(false);
  });
});

describe('a page that takes long to fetch', () => {
  it('does not take the place of the one that the person has gone to since', async () => {
    const { page } = await visit();
    await openPage(page, PRIVACY);
    await goHome(page);
    await page.getByRole('heading', { level: 1, name: say('welcome.title') }).waitFor();
    await page.reload();
    await waitUntilAwake(page);
    let open = (): void => undefined;
    const isOpen = new Promise<void>((resolve) => (open = resolve));
    const isAsked = page.waitForRequest(SCRIPTS);
    await page.route(SCRIPTS, async (route) => {
      await isOpen;
      await route.continue();
    });
    await page.goBack();
    await isAsked;
    await page.goForward();
    open();
    await page.waitForLoadState('networkidle');
    expect(await page.title()).toBe(say('title.welcome'));
    expect(await page.locator('h1').textContent()).toBe(say('welcome.title'));
  });
});
