import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useVisits } from './kit/visit.ts';
import { answerPage, chosenOn, nextPage, radio, showResult } from './steps/answer-page.ts';
import { openPage } from './steps/open-page.ts';
import { KEPT, PRIVACY, questions } from './steps/places.ts';
import { answersAt } from './steps/profiles.ts';
import { readPositions } from './steps/read-positions.ts';
import { scoreByHand } from './steps/score-by-hand.ts';
import { startCheck } from './steps/start-check.ts';
import { deviceWith, sheetWith, storedAnswers } from './steps/stored-sheets.ts';
import { say, sayOnPrivacy } from './steps/words.ts';

const visit = useVisits();
const ANSWERS = answersAt({ anxious: 2, avoidant: 2, disorganized: 1, secure: 5 });

/** From now on every write to `localStorage` and to the tab's own storage throws. */
function breakStorage(page: Page, name: string): Promise<void> {
  return page.evaluate((error) => {
    Storage.prototype.setItem = () => {
      throw new DOMException('No', error);
    };
  }, name);
}

describe('storage that fails in the middle of a check', () => {
  it.each([
    ['refused', 'SecurityError'],
    ['full', 'QuotaExceededError'],
  ] as const)(
    '(%s) is told; what was saved stays, and the check goes on to its result',
    async (kind, name) => {
      const { page, assertQuiet } = await visit();
      await startCheck(page);
      await answerPage(page, ANSWERS);
      await page.getByText(say('saved.device')).waitFor();
      const saved = await storedAnswers(page);
      await breakStorage(page, name);
      await nextPage(page, 1);
      await answerPage(page, ANSWERS);
      await page
        .getByText(say(`saved.${kind}`))
        .first()
        .waitFor();
      expect(await page.getByText(say('saved.device')).count()).toBe(0);
      expect(await storedAnswers(page)).toEqual(saved);
      await nextPage(page, 2);
      for (const number of [3, 4, 5, 6]) {
        await answerPage(page, ANSWERS);
        await nextPage(page, number);
      }
      await showResult(page);
      expect(await readPositions(page)).toEqual(scoreByHand(ANSWERS));
      assertQuiet();
    },
  );

  it('(cleared) gets the whole check again with the next answer', async () => {
    const { page, assertQuiet } = await visit();
    await startCheck(page);
    await answerPage(page, ANSWERS);
    await page.evaluate(() => {
      localStorage.clear();
    });
    await nextPage(page, 1);
    await answerPage(page, ANSWERS);
    expect(Object.keys(await storedAnswers(page))).toHaveLength(12);
    assertQuiet();
  });

  it('(cleared) is put back where it was lost before the next answer', async () => {
    const { page } = await visit();
    await startCheck(page);
    await answerPage(page, ANSWERS);
    await page.getByText(say('saved.device')).waitFor();
    const saved = await storedAnswers(page);
    await page.evaluate(() => {
      localStorage.clear();
    });
    await openPage(page, questions(1));
    expect(await storedAnswers(page)).toEqual(saved);
  });

  it('(removed in another tab) is gone here too, and does not come back', async () => {
    const { page, context } = await visit();
    await startCheck(page);
    await radio(page, 'depending-1', '4').check();
    await page.getByText(say('saved.device')).waitFor();
    const other = await context.newPage();
    await openPage(other, PRIVACY);
    await other
      .getByRole('button', { name: sayOnPrivacy('keptRemove') })
      .first()
      .click();
    await expect.poll(() => chosenOn(page)).toEqual({});
    await openPage(page, questions(1));
    expect(await chosenOn(page)).toEqual({});
    expect(await storedAnswers(page)).toEqual({});
  });

  it('(no IndexedDB) is told where a browser needs some seconds to save', async () => {
    const { page, context, assertQuiet } = await visit();
    await context.addInitScript(
      `Object.defineProperty(window, 'indexedDB', { value: undefined });
      Object.defineProperty(navigator, 'storageBuckets', { value: undefined });`,
    );
    await startCheck(page);
    await radio(page, 'depending-1', '4').check();
    await page.getByText(say('saved.late')).waitFor();
    expect(await storedAnswers(page)).toEqual({ 'depending-1': '4' });
    assertQuiet();
  });
});

describe('a clock', () => {
  it.each(['2001-01-01T00:00:00Z', '2090-01-01T00:00:00Z'])(
    'moved to %s in the middle of a check, and back, loses nothing and keeps the order',
    async (moved) => {
      const { page, assertQuiet } = await visit(deviceWith(sheetWith({ 'depending-1': '4' })));
      await page.clock.setFixedTime('2026-11-24T10:00:00Z');
      await startCheck(page);
      await answerPage(page, ANSWERS);
      await page.clock.setFixedTime(moved);
      await radio(page, 'depending-1', '5').check();
      await page.clock.setFixedTime('2026-11-24T10:05:00Z');
      await nextPage(page, 1);
      await answerPage(page, ANSWERS);
      await openPage(page, questions(1));
      expect(await chosenOn(page)).toMatchObject({ 'depending-1': '5' });
      // A check begun now comes after it, also in a tab that knows of neither.
      await page.clock.setFixedTime('2020-01-01T00:00:00Z');
      await startCheck(page);
      await radio(page, 'depending-1', '2').check();
      await page.getByText(say('saved.device')).waitFor();
      const fresh = await page.context().newPage();
      await openPage(fresh, questions(1));
      expect(await chosenOn(fresh)).toEqual({ 'depending-1': '2' });
      await openPage(fresh, KEPT);
      expect(await fresh.locator('main').textContent()).not.toMatch(/-\d|−\d|NaN|Invalid/);
      assertQuiet();
    },
  );
});
