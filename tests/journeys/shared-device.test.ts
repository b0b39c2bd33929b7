import type { BrowserContext } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useVisits } from './kit/visit.ts';
import { answerToTheEnd, chosenOn } from './steps/answer-page.ts';
import { openPage, waitForPlace } from './steps/open-page.ts';
import { BEGIN, questions, RESULTS, SUPPORT, WELCOME, YOUTH } from './steps/places.ts';
import { answersAt } from './steps/profiles.ts';
import { readPositions } from './steps/read-positions.ts';
import { scoreByHand } from './steps/score-by-hand.ts';
import { startCheck } from './steps/start-check.ts';
import { deviceWith, readStorage, sheetWith } from './steps/stored-sheets.ts';
import { say, sayOnResults, sayOnYouth } from './steps/words.ts';

const visit = useVisits();
const ANSWERS = answersAt({ anxious: 2, avoidant: 4, disorganized: 2, secure: 3 });

/** The keys of every write to what outlives the tab, from now on and whatever becomes of it. */
async function watchWrites(context: BrowserContext): Promise<readonly string[]> {
  const writes: string[] = [];
  await context.exposeFunction('tellWrite', (key: string) => writes.push(key));
  await context.addInitScript(`
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key, value) {
      if (this === localStorage) tellWrite(key);
      setItem.call(this, key, value);
    };`);
  return writes;
}

describe('“this is a shared device”', () => {
  it('writes nothing to the device, gives the result, and loses it with the tab', async () => {
    const { page, context, assertQuiet } = await visit();
    const writes = await watchWrites(context);
    await startCheck(page, { shared: true });
    await answerToTheEnd(page, ANSWERS);
    expect(await readPositions(page)).toEqual(scoreByHand(ANSWERS));
    expect(await readStorage(page)).toEqual({});
    expect(writes).toEqual([]);
    expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('answers');
    await page.close();

    const later = await context.newPage();
    await openPage(later, RESULTS);
    await later.getByRole('heading', { level: 1, name: sayOnResults('none') }).waitFor();
    await openPage(later, questions(1));
    expect(await chosenOn(later)).toEqual({});
    expect((await context.storageState()).origins).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    assertQuiet();
  });

  it('takes an unfinished check off the device, and leaves a finished one', async () => {
    const finished = sheetWith(ANSWERS, { id: '2-2', finishedAt: '2026-11-20T09:06:00.000Z' });
    const { page } = await visit(deviceWith(sheetWith({ 'depending-1': '4' }), finished));
    await startCheck(page, { shared: true });
    expect(Object.keys(await readStorage(page))).toEqual(['mooring.sheet.2-2']);
  });

  it('says where the answers are', async () => {
    const { page } = await visit();
    await startCheck(page, { shared: true });
    await page.locator('fieldset input').first().check();
    await page.getByText(say('saved.chosen')).waitFor();
  });
});

describe('somebody under 18', () => {
  it('is shown to people to talk to, and nothing is kept', async () => {
    const { page, assertQuiet } = await visit();
    await openPage(page, WELCOME);
    await page.getByRole('link', { name: say('welcome.start'), exact: true }).click();
    await waitForPlace(page, BEGIN);
    await page.getByRole('link', { name: say('begin.under') }).click();
    await waitForPlace(page, YOUTH);
    await page.getByRole('heading', { level: 1, name: sayOnYouth('title') }).waitFor();
    await page.getByRole('link', { name: sayOnYouth('support') }).click();
    await waitForPlace(page, SUPPORT);
    expect(await readStorage(page)).toEqual({});
    assertQuiet();
  });
});

describe('the start', () => {
  it('without the tick says why not, and takes the keyboard to the box', async () => {
    const { page } = await visit();
    await openPage(page, BEGIN);
    await page.getByRole('button', { name: say('begin.start'), exact: true }).click();
    await page.getByText(say('begin.adultNeeded')).waitFor();
    const adult = page.getByRole('checkbox', { name: say('begin.adult') });
    expect(await adult.evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await adult.getAttribute('aria-invalid')).toBe('true');
    expect(await readStorage(page)).toEqual({});
    await adult.check();
    await page.getByRole('button', { name: say('begin.start'), exact: true }).click();
    await waitForPlace(page, questions(1));
  });
});
