import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useVisits } from './kit/visit.ts';
import { answerPage, chosenOn, nextPage, radio, showResult } from './steps/answer-page.ts';
import { openPage, waitForPlace, waitUntilAwake } from './steps/open-page.ts';
import { BEGIN, PAGE_COUNT, questions, RESULTS, REVIEW, WELCOME } from './steps/places.ts';
import { answersAt, without } from './steps/profiles.ts';
import { readPositions } from './steps/read-positions.ts';
import { scoreByHand } from './steps/score-by-hand.ts';
import { startCheck } from './steps/start-check.ts';
import { deviceWith, sheetWith, storedAnswers } from './steps/stored-sheets.ts';
import { say, sayOnResults } from './steps/words.ts';

const visit = useVisits();
const ANSWERS = answersAt({ anxious: 4, avoidant: 2, disorganized: 2, secure: 4 });

async function reload(page: Page): Promise<void> {
  await page.reload();
  await waitUntilAwake(page);
}

const FORM_TITLE = 'Attachment self-check';

/** The address changes at once when one goes back; the screen is there when the title says so. */
async function expectTitle(page: Page, title: string): Promise<void> {
  await expect.poll(() => page.title()).toBe(title);
}

function titleOf(number: number): string {
  return say('title.questions', { form: FORM_TITLE, page: number, pages: PAGE_COUNT });
}

describe('a reload', () => {
  it('loses nothing on any page of the check', async () => {
    const { page, assertQuiet } = await visit();
    await startCheck(page);
    for (let number = 1; number <= PAGE_COUNT; number += 1) {
      await answerPage(page, ANSWERS);
      const before = await chosenOn(page);
      expect(Object.keys(before)).toHaveLength(6);
      await reload(page);
      expect(await chosenOn(page)).toEqual(before);
      await nextPage(page, number);
    }
    await reload(page);
    await page.getByText(say('review.allDone')).waitFor();
    await showResult(page);
    const shown = await readPositions(page);
    await reload(page);
    expect(await readPositions(page)).toEqual(shown);
    expect(shown).toEqual(scoreByHand(ANSWERS));
    assertQuiet();
  });
});

describe('the back button', () => {
  it('goes from screen to screen, and every answer stays', async () => {
    const { page, assertQuiet } = await visit();
    await startCheck(page);
    await answerPage(page, ANSWERS);
    const first = await chosenOn(page);
    await nextPage(page, 1);
    await answerPage(page, ANSWERS);
    const second = await chosenOn(page);
    await page.goBack();
    await expectTitle(page, titleOf(1));
    expect(await chosenOn(page)).toEqual(first);
    await page.goForward();
    await expectTitle(page, titleOf(2));
    expect(await chosenOn(page)).toEqual(second);
    await page.goBack();
    await expectTitle(page, titleOf(1));
    await page.goBack();
    await expectTitle(page, say('title.begin', { form: FORM_TITLE }));
    await page.getByText(say('begin.open', { count: 12, of: 36 })).waitFor();
    await page.goForward();
    await expectTitle(page, titleOf(1));
    expect(await chosenOn(page)).toEqual(first);
    assertQuiet();
  });

  it('never brings an older answer back over a newer one', async () => {
    const { page } = await visit();
    await openPage(page, questions(1));
    await radio(page, 'depending-1', '4').check();
    await openPage(page, questions(2));
    await page.getByRole('link', { name: say('questions.back'), exact: true }).click();
    await waitForPlace(page, questions(1));
    await radio(page, 'depending-1', '2').check();
    await page.goBack();
    await expectTitle(page, titleOf(2));
    await page.goBack();
    await expectTitle(page, titleOf(1));
    await waitUntilAwake(page);
    expect(await chosenOn(page)).toEqual({ 'depending-1': '2' });
    expect(await storedAnswers(page)).toEqual({ 'depending-1': '2' });
  });

  it('leaves every link inside of the site, back on the page at the root too', async () => {
    const { page } = await visit();
    await openPage(page, '');
    await page.getByRole('link', { name: say('welcome.start'), exact: true }).click();
    await expectTitle(page, say('title.begin', { form: FORM_TITLE }));
    await page.goBack();
    await expectTitle(page, say('title.welcome'));
    const root = new URL('.', page.url()).href;
    const links = await page.locator('a').evaluateAll((found) =>
      // An anchor's own href is the whole address that it leads to.
      found.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')),
    );
    expect(links.filter((link) => !link.startsWith(root))).toEqual([]);
  });
});

describe('coming back later', () => {
  it('goes on at the first open statement', async () => {
    const { page } = await visit(
      deviceWith(sheetWith(without(ANSWERS, ['goodwill-1', 'alarm-2']))),
    );
    await openPage(page, WELCOME);
    await page.getByRole('link', { name: say('welcome.resume') }).click();
    await waitForPlace(page, questions(2));
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('name')))
      .toBe('goodwill-1');
    expect(Object.keys(await chosenOn(page))).toHaveLength(5);
  });

  it('opens a finished result again, and a changed answer changes it', async () => {
    const sheet = sheetWith(ANSWERS, { finishedAt: '2026-11-20T09:06:00.000Z' });
    const { page, assertQuiet } = await visit(deviceWith(sheet));
    await openPage(page, WELCOME);
    await page.getByRole('link', { name: say('welcome.openResult'), exact: true }).click();
    await waitForPlace(page, RESULTS);
    expect(await readPositions(page)).toEqual(scoreByHand(ANSWERS));
    await page.getByRole('link', { name: sayOnResults('change') }).click();
    await waitForPlace(page, REVIEW);
    await page.getByRole('link', { name: say('review.back') }).click();
    await waitForPlace(page, questions(1));
    const changed = { ...ANSWERS, 'losing-people-1': '1', 'closeness-1': 'declined' };
    await answerPage(page, changed);
    await openPage(page, RESULTS);
    const shown = await readPositions(page);
    expect(shown).toEqual(scoreByHand(changed));
    expect(shown['avoidant']?.answered).toEqual([9, 10]);
    assertQuiet();
  });

  it('begins no sheet for somebody who only looks at the statements', async () => {
    const { page } = await visit();
    await openPage(page, BEGIN);
    await openPage(page, questions(3));
    expect(await storedAnswers(page)).toEqual({});
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

describe('two tabs', () => {
  it('opened one after the other show the same answers', async () => {
    const { page, context } = await visit();
    await startCheck(page);
    await answerPage(page, ANSWERS);
    const answers = await chosenOn(page);
    await page.close();
    const later = await context.newPage();
    await openPage(later, questions(1));
    expect(await chosenOn(later)).toEqual(answers);
  });

  it('open side by side lose no answer to each other', async () => {
    const { page, context } = await visit();
    await startCheck(page);
    await radio(page, 'depending-1', '4').check();
    const other = await context.newPage();
    await openPage(other, questions(1));
    await radio(other, 'losing-people-1', '2').check();
    await radio(page, 'closeness-1', '5').check();
    await openPage(other, questions(1));
    const all = { 'depending-1': '4', 'losing-people-1': '2', 'closeness-1': '5' };
    expect(await chosenOn(other)).toEqual(all);
    expect(await storedAnswers(other)).toEqual(all);
  });
});
