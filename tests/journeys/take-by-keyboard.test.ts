import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useVisits } from './kit/visit.ts';
import { chosenOn, itemsOn, type Answers } from './steps/answer-page.ts';
import { openPage, waitForPlace, waitUntilAwake } from './steps/open-page.ts';
import { BEGIN, PAGE_COUNT, questions, RESULTS, REVIEW, WELCOME } from './steps/places.ts';
import { readPositions } from './steps/read-positions.ts';
import { scoreByHand } from './steps/score-by-hand.ts';
import { say, sayOnResults } from './steps/words.ts';

const visit = useVisits();

/** One is declined (protest-1) and one left open (goodwill-2). */
const ANSWERS: Answers = {
  'depending-1': '4',
  'losing-people-1': '2',
  'closeness-1': '5',
  'wanting-and-fearing-1': '1',
  'together-and-apart-1': '3',
  'reassurance-1': '4',
  'self-reliance-1': '5',
  'sudden-switches-1': '2',
  'goodwill-1': '4',
  'signs-of-distance-1': '1',
  'hiding-feelings-1': '4',
  'alarm-1': '3',
  'protest-1': 'declined',
  'pulling-away-1': '5',
  'repair-1': '2',
  'own-worth-1': '4',
  'asking-for-help-1': '1',
  'expecting-hurt-1': '3',
  'together-and-apart-2': '2',
  'losing-people-2': '1',
  'closeness-2': '3',
  'wanting-and-fearing-2': '5',
  'depending-2': '5',
  'reassurance-2': '2',
  'self-reliance-2': '4',
  'expecting-hurt-2': '2',
  'signs-of-distance-2': '5',
  'hiding-feelings-2': '3',
  'protest-2': '3',
  'pulling-away-2': '2',
  'sudden-switches-2': '4',
  'repair-2': '5',
  'losing-people-3': '4',
  'closeness-3': '2',
  'alarm-2': '1',
};

/**
 * By hand, each answer from 0 to 4 above the lowest, reversed ones turned round:
 * anxious 1+0+1+3+1+0+0+2+1 = 9 of 36 = 25; avoidant 4+2+3+4+3+3+2+4+1+4 = 30 of 40 = 75;
 * disorganized 0+4+2+4+1+3+2+3 = 19 of 32 = 59.375; secure 3+4+3+1+4+2+3 = 20 of 28 = 71.43.
 */
const BY_HAND = { anxious: 25, avoidant: 75, disorganized: 59, secure: 71 };

const MOST_TABS = 60;

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let count = 0; count < MOST_TABS; count += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not reach ${target.toString()}`);
}

async function tabToItem(page: Page, item: string): Promise<void> {
  for (let count = 0; count < MOST_TABS; count += 1) {
    if ((await focusedItem(page)) === item) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not reach ${item}`);
}

function focusedItem(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('name') ?? null);
}

async function expectHeadingFocused(page: Page): Promise<void> {
  await expect.poll(() => hasFocus(page.locator('h1'))).toBe(true);
}

/** Answers with the native arrows: the first option is chosen by the space bar, then one key for each step. */
async function answerByArrows(page: Page, code: string): Promise<void> {
  await page.keyboard.press('Space');
  for (let step = 1; step < Number(code); step += 1) await page.keyboard.press('ArrowDown');
}

async function answerByKeys(page: Page): Promise<void> {
  const items = await itemsOn(page);
  for (const [index, item] of items.entries()) {
    const code = ANSWERS[item];
    await tabToItem(page, item);
    if (code === undefined) continue;
    if (index % 3 === 1 && code !== 'declined') {
      await answerByArrows(page, code);
      expect(await focusedItem(page)).toBe(item);
      continue;
    }
    await page.keyboard.press(code === 'declined' ? '0' : code);
    const next = items[index + 1];
    if (next !== undefined) expect(await focusedItem(page)).toBe(next);
  }
}

describe('the whole check by keyboard alone, on a narrow screen', () => {
  it('goes from the welcome page to the result that a calculation by hand gives', async () => {
    const { page, assertQuiet } = await visit({ width: 360, height: 740, reducedMotion: false });
    await openPage(page, WELCOME);
    const titles = [await page.title()];
    const arrive = async (place: string) => {
      await waitForPlace(page, place);
      await expectHeadingFocused(page);
      titles.push(await page.title());
    };

    await tabTo(page, page.getByRole('link', { name: say('welcome.start'), exact: true }));
    await page.keyboard.press('Enter');
    await arrive(BEGIN);
    await tabTo(page, page.getByRole('checkbox', { name: say('begin.adult') }));
    await page.keyboard.press('Space');
    await tabTo(page, page.getByRole('button', { name: say('begin.start'), exact: true }));
    await page.keyboard.press('Enter');

    for (let number = 1; number <= PAGE_COUNT; number += 1) {
      await arrive(questions(number));
      await answerByKeys(page);
      if (number === 3) {
        const before = await chosenOn(page);
        await page.reload();
        await waitUntilAwake(page);
        expect(await chosenOn(page)).toEqual(before);
        expect(Object.keys(before)).toHaveLength(6);
      }
      const name = number === PAGE_COUNT ? say('questions.toReview') : say('questions.next');
      await tabTo(page, page.getByRole('button', { name, exact: true }));
      await page.keyboard.press('Enter');
    }

    await arrive(REVIEW);
    await tabTo(page, page.getByRole('button', { name: say('review.show') }));
    await page.keyboard.press('Enter');
    await arrive(RESULTS);
    await tabTo(page, page.locator('summary', { hasText: sayOnResults('table') }));
    await page.keyboard.press('Enter');
    await page.getByRole('table', { name: sayOnResults('tableCaption') }).waitFor();

    const shown = await readPositions(page);
    expect(shown).toEqual(scoreByHand(ANSWERS));
    expect(shown).toMatchObject({
      anxious: { position: BY_HAND.anxious, answered: [9, 10] },
      avoidant: { position: BY_HAND.avoidant, answered: [10, 10] },
      disorganized: { position: BY_HAND.disorganized, answered: [8, 8] },
      secure: { position: BY_HAND.secure, answered: [7, 8] },
    });
    expect(new Set(titles).size).toBe(titles.length);
    assertQuiet();
  });

  it('leaves the keyboard on the way on after the last statement of a page', async () => {
    const { page } = await visit({ width: 360, height: 740 });
    await openPage(page, questions(2));
    const last = (await itemsOn(page)).at(-1) ?? '';
    await tabToItem(page, last);
    await page.keyboard.press('5');
    expect(await hasFocus(page.getByRole('button', { name: say('questions.next') }))).toBe(true);
    expect(await chosenOn(page)).toEqual({ [last]: '5' });
  });
});
