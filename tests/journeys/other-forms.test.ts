import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useVisits } from './kit/visit.ts';
import { answerPage, answerToTheEnd, nextPage, showResult } from './steps/answer-page.ts';
import { openPage, waitForPlace } from './steps/open-page.ts';
import { ABOUT, SHORT, WELCOME, type FormPlaces } from './steps/places.ts';
import { readPersons } from './steps/read-persons.ts';
import { readPositions } from './steps/read-positions.ts';
import { ABOUT_KEY, answersFor, scoreByHand, SHORT_KEY } from './steps/score-by-hand.ts';
import { readStorage } from './steps/stored-sheets.ts';
import { say, sayOnResults } from './steps/words.ts';

const visit = useVisits();

const CLOSE = answersFor(ABOUT_KEY, { anxious: 4, avoidant: 2, disorganized: 2, secure: 4 });
const FAR = answersFor(ABOUT_KEY, { anxious: 2, avoidant: 5, disorganized: 3, secure: 2 });
const WARM = answersFor(ABOUT_KEY, { anxious: 1, avoidant: 1, disorganized: 1, secure: 5 });

/** Position and band of each scale, as the table of persons gives them. */
function rowByHand(answers: typeof CLOSE) {
  const scores = Object.entries(scoreByHand(answers, ABOUT_KEY));
  return Object.fromEntries(
    scores.map(([scale, { position, band }]) => [scale, [position, ...band]]),
  );
}

/** From the welcome page to the first page of statements. */
async function start(
  page: Page,
  form: FormPlaces,
  kind: 'short' | 'persons',
  choose: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await openPage(page, WELCOME);
  const title = say(`welcome.way.${kind}.title`);
  await page.getByRole('link', { name: say('welcome.wayStart', { title }) }).click();
  await waitForPlace(page, form.begin);
  await choose(page);
  await page.getByRole('checkbox', { name: say('begin.adult') }).check();
  await page.getByRole('button', { name: say('begin.start'), exact: true }).click();
  await waitForPlace(page, form.questions(1));
}

function choosing(...persons: readonly string[]) {
  return async (page: Page) => {
    for (const name of persons) await page.getByRole('checkbox', { name, exact: true }).check();
  };
}

async function sheetsStored(page: Page): Promise<number> {
  const keys = Object.keys(await readStorage(page));
  return keys.filter((key) => key.startsWith('mooring.sheet.')).length;
}

describe('the short look', () => {
  it('goes from the welcome page to positions as a calculation by hand gives them, and names no pattern', async () => {
    const { page, assertQuiet } = await visit();
    const answers = {
      ...answersFor(SHORT_KEY, { anxious: 4, avoidant: 2, disorganized: 3, secure: 4 }),
      'losing-people-1': '5',
      'goodwill-2': '1',
    };
    await start(page, SHORT, 'short');
    await answerToTheEnd(page, answers, SHORT);
    expect(await readPositions(page)).toEqual(scoreByHand(answers, SHORT_KEY));
    const headings = await page.getByRole('heading').allTextContents();
    expect(headings).not.toContain(sayOnResults('pattern'));
    expect(headings).not.toContain(sayOnResults('map'));
    assertQuiet();
  });
});

describe('the check about people, one at a time', () => {
  it('is about one person where one is chosen: no spread, no average', async () => {
    const { page, assertQuiet } = await visit();
    await start(page, ABOUT, 'persons', choosing('A friend'));
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('A friend');
    await answerToTheEnd(page, CLOSE, ABOUT);
    expect(await readPersons(page)).toEqual({ 'A friend': rowByHand(CLOSE) });
    expect(await page.getByText(/points apart|same place|average over/).count()).toBe(0);
    assertQuiet();
  });

  it('asks about two one after the other, the past in its own words, and shows both side by side', async () => {
    const { page, assertQuiet } = await visit();
    await start(page, ABOUT, 'persons', async () => {
      await choosing('A partner', 'Your mother or a mother figure')(page);
      const tenses = page.getByRole('combobox', { name: /mother figure/ });
      await tenses.selectOption({ label: say('persons.past') });
    });
    const present = 'I feel at ease letting this person care for me.';
    const past = 'I felt at ease letting this person care for me.';
    await page.getByText(present).waitFor();
    for (let number = 1; number <= ABOUT.pages; number += 1) {
      await answerPage(page, CLOSE);
      await nextPage(page, number, ABOUT, 2 * ABOUT.pages);
    }
    await page.getByText(past).waitFor();
    expect(await page.getByText(present).count()).toBe(0);
    for (let number = 1; number <= ABOUT.pages; number += 1) {
      await answerPage(page, FAR);
      await nextPage(page, ABOUT.pages + number, ABOUT, 2 * ABOUT.pages);
    }
    await showResult(page, ABOUT);
    expect(await readPersons(page)).toEqual({
      'A partner': rowByHand(CLOSE),
      'Your mother or a mother figure, as it was': rowByHand(FAR),
    });
    // Anxious 75 and 25; avoidant 25 and 100; disorganized 25 and 50; secure 75 and 25.
    expect(await page.getByText(/points apart/).allTextContents()).toEqual(
      [50, 75, 25, 50].map((count) => sayOnResults('persons.spread', { count })),
    );
    expect(await page.getByText(/average over/).allTextContents()).toEqual(
      [50, 63, 38, 50].map((average) => sayOnResults('persons.average', { average })),
    );
    assertQuiet();
  });

  it('takes three, and lets one be left out before a word about them, without a reason', async () => {
    const { page, assertQuiet } = await visit({ width: 360, height: 740 });
    const three = choosing('A partner', 'Your father or a father figure', 'Someone else');
    await start(page, ABOUT, 'persons', three);
    expect(await sheetsStored(page)).toBe(3);
    for (let number = 1; number <= ABOUT.pages; number += 1) {
      await answerPage(page, CLOSE);
      await nextPage(page, number, ABOUT, 3 * ABOUT.pages);
    }
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/father/);
    await page.getByRole('button', { name: say('persons.skip') }).click();
    await page.getByRole('heading', { level: 1, name: 'Someone else' }).waitFor();
    expect(await sheetsStored(page)).toBe(2);
    for (let number = 1; number <= ABOUT.pages; number += 1) {
      await answerPage(page, WARM);
      await nextPage(page, ABOUT.pages + number, ABOUT, 2 * ABOUT.pages);
    }
    await showResult(page, ABOUT);
    expect(await readPersons(page)).toEqual({
      'A partner': rowByHand(CLOSE),
      'Someone else': rowByHand(WARM),
    });
    assertQuiet();
  });

  it('keeps what was said about somebody who is left out halfway, and averages the others alone', async () => {
    const { page, assertQuiet } = await visit();
    const three = choosing('A partner', 'A friend', 'Someone else');
    await start(page, ABOUT, 'persons', three);
    for (let number = 1; number <= ABOUT.pages; number += 1) {
      await answerPage(page, CLOSE);
      await nextPage(page, number, ABOUT, 3 * ABOUT.pages);
    }
    await answerPage(page, FAR);
    await page.getByRole('button', { name: say('persons.skip') }).click();
    await waitForPlace(page, ABOUT.questions(2 * ABOUT.pages + 1));
    for (let number = 1; number <= ABOUT.pages; number += 1) {
      await answerPage(page, WARM);
      await nextPage(page, 2 * ABOUT.pages + number, ABOUT, 3 * ABOUT.pages);
    }
    await showResult(page, ABOUT);
    const persons = await readPersons(page);
    expect(persons['A friend']).toEqual({
      anxious: null,
      avoidant: null,
      disorganized: null,
      secure: null,
    });
    // Partner 75, 25, 25, 75 and someone else 0, 0, 0, 100.
    expect(await page.getByText(/average over/).allTextContents()).toEqual(
      [38, 13, 13, 88].map((average) => sayOnResults('persons.average', { average })),
    );
    assertQuiet();
  });

  it('starts with nobody, or with more than three, for nobody: it says what it needs', async () => {
    const { page, assertQuiet } = await visit();
    await openPage(page, ABOUT.begin);
    await page.getByRole('checkbox', { name: say('begin.adult') }).check();
    const refusal = page.getByText(say('persons.needed', { count: 3 }));
    const startNow = () =>
      page.getByRole('button', { name: say('begin.start'), exact: true }).click();
    await startNow();
    await refusal.waitFor();
    const four = ['A partner', 'A friend', 'Someone else', 'Your father or a father figure'];
    await choosing(...four)(page);
    await startNow();
    await refusal.waitFor();
    expect(await sheetsStored(page)).toBe(0);
    await page.getByRole('checkbox', { name: 'A friend' }).uncheck();
    await startNow();
    await waitForPlace(page, ABOUT.questions(1));
    assertQuiet();
  });
});
