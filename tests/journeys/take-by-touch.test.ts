import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useVisits } from './kit/visit.ts';
import { itemsOn, radio, type Answers } from './steps/answer-page.ts';
import { openPage, waitForPlace, waitUntilAwake } from './steps/open-page.ts';
import { BEGIN, PAGE_COUNT, questions, RESULTS, REVIEW, WELCOME } from './steps/places.ts';
import { readPositions, readScores } from './steps/read-positions.ts';
import { scoreByHand } from './steps/score-by-hand.ts';
import { say } from './steps/words.ts';

const visit = useVisits();
const PHONE = { width: 360, height: 740, touch: true, reducedMotion: false };
const LEAST_TARGET = 44;

const ANSWERS: Answers = {
  'depending-1': '2',
  'losing-people-1': '5',
  'closeness-1': '2',
  'wanting-and-fearing-1': '4',
  'together-and-apart-1': '2',
  'reassurance-1': '5',
  'self-reliance-1': '2',
  'sudden-switches-1': '4',
  'goodwill-1': '3',
  'signs-of-distance-1': '4',
  'hiding-feelings-1': '3',
  'alarm-1': '3',
  'protest-1': '5',
  'pulling-away-1': '1',
  'repair-1': '3',
  'own-worth-1': '2',
  'asking-for-help-1': '4',
  'expecting-hurt-1': '4',
  'together-and-apart-2': '4',
  'losing-people-2': '5',
  'closeness-2': '2',
  'wanting-and-fearing-2': '4',
  'depending-2': '3',
  'reassurance-2': '4',
  'self-reliance-2': '3',
  'expecting-hurt-2': '3',
  'signs-of-distance-2': '1',
  'hiding-feelings-2': '5',
  'goodwill-2': '4',
  'protest-2': '4',
  'pulling-away-2': '2',
  'sudden-switches-2': '3',
  'repair-2': '4',
  'losing-people-3': '2',
  'closeness-3': '4',
  'alarm-2': '3',
};

/**
 * By hand: anxious 4+4+3+4+3+3+4+4+3+3 = 35 of 40 = 87.5; avoidant 1+1+1+1+2+2+0+0+1+1 = 10 of 40 = 25;
 * disorganized 3+3+2+2+3+2+3+2 = 20 of 32 = 62.5; secure 1+2+2+1+2+3+1+1 = 13 of 32 = 40.625.
 */
const BY_HAND = { anxious: 88, avoidant: 25, disorganized: 63, secure: 41 };

function labelOf(page: Page, item: string, code: string): Locator {
  return page.locator('label', { has: radio(page, item, code) });
}

/** Whether an item lies between the bar at the top and the lower edge of the screen. */
function isInView(page: Page, item: string): Promise<boolean> {
  return page.locator('fieldset', { has: page.locator(`[name="${item}"]`) }).evaluate((set) => {
    const statement = (set.querySelector('legend') ?? set).getBoundingClientRect();
    const bar = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
    const answers = [...set.querySelectorAll('label')].map((label) =>
      label.getBoundingClientRect(),
    );
    const lowest = Math.max(...answers.map(({ bottom }) => bottom));
    return statement.top >= bar && lowest <= innerHeight;
  });
}

/** The names of all things to touch that are smaller than a fingertip, with their heights. */
async function smallTargets(page: Page): Promise<readonly string[]> {
  const found = await page
    .locator('header :is(a, button), fieldset label, main button, label:has([type=checkbox])')
    .evaluateAll((targets) =>
      targets.map((target) => ({
        name: target.textContent,
        height: target.getBoundingClientRect().height,
      })),
    );
  expect(found.length).toBeGreaterThan(3);
  return found
    .filter(({ height }) => height < LEAST_TARGET)
    .map(({ name, height }) => `${name}: ${height}`);
}

async function answerByTaps(page: Page): Promise<void> {
  const items = await itemsOn(page);
  for (const [index, item] of items.entries()) {
    await labelOf(page, item, ANSWERS[item] ?? '').tap();
    const next = items[index + 1];
    if (next !== undefined) await expect.poll(() => isInView(page, next)).toBe(true);
  }
}

describe('the whole check by touch alone, on a phone', () => {
  it('goes from the welcome page to the result that a calculation by hand gives', async () => {
    const { page, assertQuiet } = await visit(PHONE);
    const tap = async (role: 'link' | 'button', name: string, place: string) => {
      await page.getByRole(role, { name, exact: true }).tap();
      await waitForPlace(page, place);
      expect(await smallTargets(page)).toEqual([]);
    };
    await openPage(page, WELCOME);
    expect(await smallTargets(page)).toEqual([]);
    await tap('link', say('welcome.start'), BEGIN);
    await page.locator('label', { hasText: say('begin.adult') }).tap();
    await tap('button', say('begin.start'), questions(1));
    for (let number = 1; number <= PAGE_COUNT; number += 1) {
      await answerByTaps(page);
      if (number === 4) {
        await page.reload();
        await waitUntilAwake(page);
      }
      if (number < PAGE_COUNT) await tap('button', say('questions.next'), questions(number + 1));
    }
    await tap('button', say('questions.toReview'), REVIEW);
    await tap('button', say('review.show'), RESULTS);

    expect(await readPositions(page)).toEqual(scoreByHand(ANSWERS));
    expect(await readScores(page)).toEqual(BY_HAND);
    assertQuiet();
  });
});
