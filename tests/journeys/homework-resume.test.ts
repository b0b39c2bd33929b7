import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { encodeHomework, makeKey, type Homework } from '#sharing';
import { checkOf } from '../sharing/kit/released.ts';
import { useVisits } from './kit/visit.ts';
import { answerAll, answerPage, answerToTheEnd, nextPage } from './steps/answer-page.ts';
import { openHomework, startHomework } from './steps/client.ts';
import { openPage, waitForPlace } from './steps/open-page.ts';
import { ABOUT, DESK, FULL, HOMEWORK, SEND, SHORT, questions } from './steps/places.ts';
import { answersAt } from './steps/profiles.ts';
import { readScores } from './steps/read-positions.ts';
import { ABOUT_KEY, answersFor, SHORT_KEY } from './steps/score-by-hand.ts';
import { deviceWith, readStorage, sheetWith, storageOf } from './steps/stored-sheets.ts';
import { openReply, outcomesOn } from './steps/therapist.ts';
import { say, sayOnDesk, sayOnHomework, sayOnSend } from './steps/words.ts';

const visit = useVisits();

const ANSWERS = answersAt({ anxious: 4, avoidant: 5, disorganized: 3, secure: 2 });
const KEY = await makeKey();
const FULL_FORM = { questionnaire: checkOf('attachment-check/2.0.0').ref, targets: [] };

function linkOf(changes: Partial<Homework> = {}): string {
  const fragment = encodeHomework({
    ...{ language: 'en', forms: [FULL_FORM], name: 'Dr. Ines Holm', note: '' },
    ...{ asksOwnWords: true, lookAgainWeeks: 0, reading: 'alone', recipient: KEY.recipient },
    ...changes,
  });
  return `${inject('siteUrl')}${HOMEWORK}#${fragment}`;
}

/** How far each form of the homework on screen is said to have come. */
function given(page: Page, count: number, of: number) {
  return page.getByText(sayOnHomework('list.given', { count, of }));
}

async function sheetCount(page: Page): Promise<number> {
  return Object.keys(await readStorage(page)).filter((key) => key.startsWith('mooring.sheet.'))
    .length;
}

describe('a half-done homework', () => {
  it('goes on where it was left after a reload, from the link again and in a second tab, beside a check of one’s own', async () => {
    const own = sheetWith({ 'closeness-1': '1' }, { id: '7-7', sitting: '7-7' });
    const { context, page, assertQuiet } = await visit(deviceWith(own));
    const link = linkOf();
    await openHomework(page, link);
    await page.reload();
    await page.getByRole('heading', { name: sayOnHomework('link.title') }).waitFor();
    await startHomework(page);
    await answerPage(page, ANSWERS);
    await nextPage(page, 1);
    await page.goBack();
    await waitForPlace(page, questions(1));

    const second = await context.newPage();
    await second.goto(link);
    await given(second, 6, 36).waitFor();
    expect(new URL(second.url()).hash).toBe('');
    await second.getByRole('button', { name: sayOnHomework('list.goOn') }).click();
    await waitForPlace(second, questions(2));
    await answerPage(second, ANSWERS);

    await openPage(page, HOMEWORK);
    await given(page, 12, 36).waitFor();
    // One sheet of one's own, and one for the homework: neither was mixed nor doubled.
    expect(await sheetCount(page)).toBe(2);
    const stored = await readStorage(page);
    expect(JSON.parse(stored['mooring.sheet.7-7'] ?? '{}')).toEqual(own);
    assertQuiet();
  });

  it('sends nothing back for somebody who does not know who made the link, and still lets them answer', async () => {
    const { page, assertQuiet } = await visit();
    await openHomework(page, linkOf());
    await page.getByRole('checkbox', { name: say('begin.adult') }).check();
    await page.getByRole('button', { name: sayOnHomework('start.refuse') }).click();
    await openPage(page, HOMEWORK);
    await page.getByText(sayOnHomework('list.notSending')).waitFor();
    expect(await page.getByRole('link', { name: sayOnHomework('list.send') }).count()).toBe(0);
    assertQuiet();
  });
});

describe('a homework of several forms about several people', () => {
  it('comes back as one reply, and each result at the desk is the one that the client had', async () => {
    const client = await visit();
    await client.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { page } = client;
    const short = answersFor(SHORT_KEY, { anxious: 4, avoidant: 2, disorganized: 3, secure: 4 });
    const close = answersFor(ABOUT_KEY, { anxious: 4, avoidant: 2, disorganized: 2, secure: 4 });
    const far = answersFor(ABOUT_KEY, { anxious: 2, avoidant: 5, disorganized: 3, secure: 2 });
    const forms: Homework['forms'] = [
      { questionnaire: checkOf('attachment-check-short/1.0.0').ref, targets: [] },
      {
        questionnaire: checkOf('relationship-check/1.0.0').ref,
        targets: [
          { person: 'partner', tense: 'present' },
          { person: 'friend', tense: 'present' },
        ],
      },
    ];
    await openHomework(page, linkOf({ forms, asksOwnWords: false }));
    await startHomework(page, SHORT.questions(1));
    await answerAll(page, short, SHORT);
    await page.getByRole('main').getByRole('button').last().click();
    // Another form is not done yet: the way leads back to the homework.
    await waitForPlace(page, HOMEWORK);
    await page.getByRole('button', { name: sayOnHomework('list.begin') }).click();
    await waitForPlace(page, ABOUT.questions(1));
    await answerToTheEnd(page, close, ABOUT, far);
    await openPage(page, HOMEWORK);
    await page.getByRole('link', { name: sayOnHomework('list.send') }).click();
    await waitForPlace(page, SEND);
    const ticks = page.getByRole('checkbox');
    await ticks.first().waitFor();
    expect(await ticks.count()).toBe(3);
    for (const tick of await ticks.all()) await tick.check();
    await page.getByRole('button', { name: sayOnSend('seal.button') }).click();
    await page.getByRole('button', { name: sayOnSend('sealed.copy') }).click();
    const reply = await page.evaluate(() => navigator.clipboard.readText());
    expect(reply.length).toBeLessThan(700);
    await openPage(page, SHORT.results);
    const scores = await readScores(page);

    const desk = await visit(storageOf({ 'mooring.key': keyInClear() }));
    await desk.page.goto(reply);
    expect(await outcomesOn(desk.page)).toEqual([expect.stringContaining(sayOnDesk('in.filed'))]);
    await openReply(desk.page);
    expect(await readScores(desk.page)).toEqual(scores);
    client.assertQuiet();
    desk.assertQuiet();
  });
});

/** The test's key as a device keeps one without a passphrase. */
function keyInClear(): string {
  return JSON.stringify({
    format: 1,
    recipient: KEY.recipient,
    isLocked: false,
    file: `# public key: ${KEY.recipient}\n${KEY.identity}\n`,
    backedUpAt: '2026-11-24T08:00:00.000Z',
  });
}

describe('a result code', () => {
  it('is read aloud, typed at the desk, and gives the same scores', async () => {
    const client = await visit();
    const { page } = client;
    await openHomework(page, linkOf());
    await startHomework(page);
    await answerToTheEnd(page, ANSWERS, FULL);
    const scores = await readScores(page);
    await openPage(page, HOMEWORK);
    await page.getByRole('link', { name: sayOnHomework('list.send') }).click();
    await page.getByRole('checkbox').first().check();
    await page.getByText(sayOnSend('code.title'), { exact: true }).click();
    const shown = await page.getByText(/^(\S{4} ){7}\S{4}$/).textContent();
    const code = shown?.replaceAll(' ', '').toLowerCase() ?? '';
    expect(code).toHaveLength(32);

    const desk = await visit(storageOf({ 'mooring.key': keyInClear() }));
    await openPage(desk.page, DESK);
    await desk.page.getByText(sayOnDesk('in.codeTitle'), { exact: true }).click();
    await desk.page.getByLabel(sayOnDesk('in.code'), { exact: true }).fill(code);
    await desk.page.getByRole('button', { name: sayOnDesk('in.codeButton') }).click();
    expect(await outcomesOn(desk.page)).toEqual([expect.stringContaining(sayOnDesk('in.filed'))]);
    await openReply(desk.page);
    expect(await readScores(desk.page)).toEqual(scores);
    client.assertQuiet();
    desk.assertQuiet();
  });
});
