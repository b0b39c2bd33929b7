import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useVisits } from './kit/visit.ts';
import { answerToTheEnd, chosenOn, radio } from './steps/answer-page.ts';
import { openPage } from './steps/open-page.ts';
import { PRIVACY, questions, WELCOME } from './steps/places.ts';
import { answersAt } from './steps/profiles.ts';
import { readPositions } from './steps/read-positions.ts';
import { scoreByHand } from './steps/score-by-hand.ts';
import { startCheck } from './steps/start-check.ts';
import { readStorage, sheetWith, storageOf } from './steps/stored-sheets.ts';
import { say, sayOnPrivacy } from './steps/words.ts';

const visit = useVisits();
const ANSWERS = answersAt({ anxious: 2, avoidant: 2, disorganized: 1, secure: 5 });

const REFUSED = `Object.defineProperty(window, 'localStorage', {
  get() { throw new DOMException('Not here', 'SecurityError'); },
});`;
const FULL = `Storage.prototype.setItem = function () {
  throw new DOMException('No room', 'QuotaExceededError');
};`;

describe('storage', () => {
  it.each([
    ['refused', REFUSED],
    ['full', FULL],
  ] as const)('that is %s costs nothing but the memory, and is told', async (kind, script) => {
    const { page, context, assertQuiet } = await visit();
    await context.addInitScript(script);
    await startCheck(page);
    await page
      .getByText(say(`saved.${kind}`))
      .first()
      .waitFor();
    await answerToTheEnd(page, ANSWERS);
    expect(await readPositions(page)).toEqual(scoreByHand(ANSWERS));
    await page
      .getByText(say(`saved.${kind}`))
      .first()
      .waitFor();
    assertQuiet();
  });
});

const SOUND = sheetWith({ 'depending-1': '4' });
const TEXT = JSON.stringify(SOUND);

/** What may stand under a sheet's key, and the reason that the privacy page gives. */
const FAULTS = [
  ['cut short', TEXT.slice(0, -20), 'unreadable'],
  ['empty', '', 'unreadable'],
  ['not JSON', '<!doctype html>', 'unreadable'],
  ['a number', '36', 'unreadable'],
  ['from a newer app', '{"format":9,"pages":[{"a":1}]}', 'newer'],
  ['with an answer outside the options', TEXT.replace('"4"', '"6"'), 'unreadable'],
  ['with an item that is not ours', TEXT.replace('depending-1', 'depending-9'), 'unreadable'],
  ['with a prototype among the answers', TEXT.replace('depending-1', '__proto__'), 'unreadable'],
  ['with a prototype of its own', TEXT.replace('{', '{"__proto__":{"a":1},'), 'unreadable'],
  ['under another name', TEXT.replace('"1-1"', '"2-2"'), 'unreadable'],
  ['with a date that is none', TEXT.replace('T09:05', 'T29:05'), 'unreadable'],
  ['of an unknown version', TEXT.replace('2.0.0', '9.0.0'), 'unknown-questionnaire'],
  ['of an unknown questionnaire', TEXT.replace('attachment-check', 'x'), 'unknown-questionnaire'],
] as const;

async function downloadFirst(page: Page): Promise<string> {
  const button = page.getByRole('button', { name: sayOnPrivacy('asideDownload') }).first();
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return Buffer.concat(await (await download.createReadStream()).toArray()).toString('utf8');
}

describe('a stored check', () => {
  it('that cannot be read is set aside under its own name, one by one', async () => {
    const { page, assertQuiet } = await visit();
    await openPage(page, PRIVACY);
    const seen: unknown[] = [];
    for (const [what, text, problem] of FAULTS) {
      await page.evaluate((value) => {
        localStorage.clear();
        localStorage.setItem('mooring.sheet.1-1', value);
      }, text);
      await openPage(page, PRIVACY);
      const told = await page.getByText(say('notice.aside', { count: 1 })).count();
      const reasons = await page.getByText(sayOnPrivacy(`aside.${problem}`)).count();
      const download = told === 1 ? await downloadFirst(page) : null;
      seen.push({ what, told, reasons, download, stored: await readStorage(page) });
    }
    expect(seen).toEqual(
      FAULTS.map(([what, text]) => ({
        what,
        told: 1,
        reasons: 1,
        download: text,
        stored: { 'mooring.sheet.1-1': text },
      })),
    );
    assertQuiet();
  });

  it('that is sound is not set aside', async () => {
    const { page } = await visit(storageOf({ 'mooring.sheet.1-1': TEXT }));
    await openPage(page, questions(1));
    expect(await chosenOn(page)).toEqual(SOUND['answers']);
    expect(await page.getByText(say('notice.aside', { count: 1 })).count()).toBe(0);
  });

  it('beside others that cannot be read is still there, and the app goes on with it', async () => {
    const faults = Object.fromEntries(
      FAULTS.map(([, text], index) => [`mooring.sheet.fault-${String(index)}`, text]),
    );
    const stored = { ...faults, 'mooring.sheet.1-1': TEXT, 'mooring.preferences': '{"theme":7}' };
    const { page, assertQuiet } = await visit(storageOf(stored));
    await openPage(page, WELCOME);
    await page.getByText(say('notice.aside', { count: FAULTS.length })).waitFor();
    await page.getByRole('link', { name: say('welcome.resume') }).click();
    await radio(page, 'closeness-1', '5').check();
    expect(await chosenOn(page)).toEqual({ 'depending-1': '4', 'closeness-1': '5' });
    expect(await readStorage(page)).toMatchObject(faults);
    await openPage(page, PRIVACY);
    const { length } = FAULTS;
    const aside = page.getByRole('button', { name: sayOnPrivacy('asideDownload') });
    expect(await aside.count()).toBe(length);
    const spoilt = page.getByRole('listitem').filter({ hasText: sayOnPrivacy('asideTitle') });
    await spoilt
      .last()
      .getByRole('button', { name: sayOnPrivacy('keptRemove') })
      .click();
    expect(await aside.count()).toBe(length - 1);
    expect(Object.keys(await readStorage(page))).toHaveLength(length + 1);
    assertQuiet();
  });
});
