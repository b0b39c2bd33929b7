import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useVisits } from './kit/visit.ts';
import { chosenOn, radio } from './steps/answer-page.ts';
import { openPage, waitUntilAwake } from './steps/open-page.ts';
import { PRIVACY, questions } from './steps/places.ts';
import { startCheck } from './steps/start-check.ts';
import { deviceWith, readStorage, sheetWith, storedAnswers } from './steps/stored-sheets.ts';
import { say, sayOnPrivacy } from './steps/words.ts';

const visit = useVisits();
const PAGE_ONE = { 'depending-1': '4', 'losing-people-1': '2', 'reassurance-1': 'declined' };
const ELSEWHERE = { 'alarm-1': '3' };

function press(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click();
}

async function sheetKeys(page: Page): Promise<readonly string[]> {
  return Object.keys(await readStorage(page)).filter((key) => key.startsWith('mooring.sheet.'));
}

describe('“clear the answers on this page”', () => {
  it('takes the answers of this page alone, and gives them back', async () => {
    const { page } = await visit(deviceWith(sheetWith({ ...PAGE_ONE, ...ELSEWHERE })));
    await openPage(page, questions(1));
    expect(await chosenOn(page)).toEqual(PAGE_ONE);
    await press(page, say('questions.clear'));
    expect(await chosenOn(page)).toEqual({});
    expect(await storedAnswers(page)).toEqual(ELSEWHERE);
    await press(page, say('questions.undo'));
    expect(await chosenOn(page)).toEqual(PAGE_ONE);
    expect(await storedAnswers(page)).toEqual({ ...PAGE_ONE, ...ELSEWHERE });
  });

  it('holds after a reload', async () => {
    const { page } = await visit(deviceWith(sheetWith(PAGE_ONE)));
    await openPage(page, questions(1));
    await press(page, say('questions.clear'));
    await page.reload();
    await waitUntilAwake(page);
    expect(await chosenOn(page)).toEqual({});
    expect(await storedAnswers(page)).toEqual({});
  });
});

describe('starting over', () => {
  it('begins blank, and keeps the old answers on the privacy page', async () => {
    const { page } = await visit(deviceWith(sheetWith(PAGE_ONE)));
    await startCheck(page);
    expect(await chosenOn(page)).toEqual({});
    await radio(page, 'depending-1', '1').check();
    expect(await sheetKeys(page)).toHaveLength(2);
    await openPage(page, PRIVACY);
    const checks = page.getByRole('listitem').filter({ hasText: 'Check begun' });
    await checks.nth(1).waitFor();
    expect(await checks.count()).toBe(2);
    expect((await readStorage(page))['mooring.sheet.1-1']).toBe(
      JSON.stringify(sheetWith(PAGE_ONE)),
    );
  });
});

describe('the privacy page', () => {
  it('removes a check at once, and puts it back just as it was', async () => {
    const { page } = await visit(deviceWith(sheetWith(PAGE_ONE)));
    await openPage(page, PRIVACY);
    const before = await readStorage(page);
    await press(page, sayOnPrivacy('keptRemove'));
    await page.getByText(sayOnPrivacy('keptNone')).waitFor();
    expect(await sheetKeys(page)).toEqual([]);
    await press(page, sayOnPrivacy('undo'));
    expect(await readStorage(page)).toEqual(before);
    await openPage(page, questions(1));
    expect(await chosenOn(page)).toEqual(PAGE_ONE);
  });

  it('saves a check as a file that holds the answers and no name of the device', async () => {
    const { page } = await visit(deviceWith(sheetWith(PAGE_ONE)));
    await openPage(page, PRIVACY);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      press(page, sayOnPrivacy('keptSave')),
    ]);
    const stream = await download.createReadStream();
    const text = Buffer.concat(await stream.toArray()).toString('utf8');
    expect({ ...(JSON.parse(text) as object), id: '1-1', sitting: '1-1' }).toEqual(
      sheetWith(PAGE_ONE),
    );
    expect(text).not.toContain('"1-1"');
  });

  it('removes everything of ours after one question, and nothing of the rest of the site', async () => {
    const { page } = await visit(
      deviceWith(sheetWith(PAGE_ONE), sheetWith(ELSEWHERE, { id: '2-2', format: 9 })),
    );
    await openPage(page, PRIVACY);
    await page.evaluate(() => {
      localStorage.setItem('theirs', 'stays');
    });
    await page.getByRole('combobox').selectOption('dark');
    await press(page, sayOnPrivacy('allButton'));
    await press(page, sayOnPrivacy('allNo'));
    expect(await sheetKeys(page)).toHaveLength(2);
    await press(page, sayOnPrivacy('allButton'));
    await press(page, sayOnPrivacy('allYes'));
    await page.getByText(sayOnPrivacy('allDone')).waitFor();
    expect(await readStorage(page)).toEqual({ theirs: 'stays' });
    await openPage(page, questions(1));
    expect(await chosenOn(page)).toEqual({});
    expect(await page.locator('html').getAttribute('data-theme')).toBeNull();
  });

  it('keeps what was removed in one tab from coming back through another', async () => {
    const { page, context } = await visit(deviceWith(sheetWith(PAGE_ONE)));
    await openPage(page, questions(1));
    const other = await context.newPage();
    await openPage(other, PRIVACY);
    await press(other, sayOnPrivacy('allButton'));
    await press(other, sayOnPrivacy('allYes'));
    await other.getByText(sayOnPrivacy('allDone')).waitFor();
    await radio(page, 'closeness-1', '5').check();
    expect(await storedAnswers(page)).toEqual({ 'closeness-1': '5' });
  });
});
