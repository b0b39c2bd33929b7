import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useVisits } from './kit/visit.ts';
import type { Answers } from './steps/answer-page.ts';
import { openPage } from './steps/open-page.ts';
import { RESULTS, REVIEW } from './steps/places.ts';
import { answersAt, sameAnswers, without } from './steps/profiles.ts';
import { readScores } from './steps/read-positions.ts';
import { deviceWith, sheetWith } from './steps/stored-sheets.ts';
import { say, sayInReport, sayOnResults } from './steps/words.ts';

const visit = useVisits();

async function openResult(answers: Answers): Promise<Page> {
  const { page } = await visit(deviceWith(sheetWith(answers)));
  await openPage(page, RESULTS);
  return page;
}

function headline(page: Page): Promise<string | null> {
  return page.locator('h1').textContent();
}

describe('a blank sheet', () => {
  it('gets no score and no label: the page says that there is nothing yet', async () => {
    const page = await openResult({});
    expect(await headline(page)).toBe(sayOnResults('none'));
    expect(await page.locator('tr[data-scale]').count()).toBe(0);
    await openPage(page, REVIEW);
    await page.getByText(say('review.blank')).waitFor();
    expect(await page.getByRole('button', { name: say('review.show') }).count()).toBe(0);
  });

  it('of which every statement was declined gets none either', async () => {
    const page = await openResult(sameAnswers('declined'));
    expect(await headline(page)).toBe(sayInReport('headline.blank'));
    expect(new Set(Object.values(await readScores(page)))).toEqual(new Set([null]));
  });
});

describe('half a sheet', () => {
  const answers = without(answersAt({ anxious: 4, secure: 4 }), ['depending-1', 'depending-2']);

  it('is told before the result which dimensions would lack a position, and where to go', async () => {
    const { page } = await visit(deviceWith(sheetWith(answers)));
    await openPage(page, REVIEW);
    await page.getByText(say('review.openCount', { count: 20 })).waitFor();
    const lines = await page.getByText(/\d of at least \d/).allTextContents();
    expect(lines.map((line) => line.match(/\d+/g)?.map(Number))).toEqual([
      [0, 8],
      [0, 7],
      [6, 7],
    ]);
    expect(await page.locator('main li a').count()).toBe(20);
  });

  it('is scored where there is enough, and has no pattern', async () => {
    const page = await openResult(answers);
    expect(await headline(page)).toBe(sayInReport('headline.not-enough'));
    expect(await readScores(page)).toEqual({
      anxious: 75,
      avoidant: null,
      disorganized: null,
      secure: null,
    });
    await page.getByText(sayOnResults('mapMissing')).waitFor();
  });
});

describe('answers that are alike', () => {
  it.each([
    ['the middle', '3', { anxious: 50, avoidant: 50, disorganized: 50, secure: 50 }],
    ['the first option', '1', { anxious: 30, avoidant: 30, disorganized: 25, secure: 25 }],
    ['the last option', '5', { anxious: 70, avoidant: 70, disorganized: 75, secure: 75 }],
  ])('%s all the way: scores, no pattern, and nobody is accused', async (_what, code, scores) => {
    const page = await openResult(sameAnswers(code));
    expect(await readScores(page)).toEqual(scores);
    expect(await headline(page)).toBe(sayInReport('headline.identical'));
    const text = await page.locator('main').innerText();
    expect(text).not.toMatch(/careless|careful enough|honest answer|lean toward|invalid/i);
  });

  it('the middle but for two: no clear pattern, as an ordinary result', async () => {
    const changed = { 'losing-people-1': '4', 'losing-people-2': '2' };
    const page = await openResult({ ...sameAnswers('3'), ...changed });
    expect(await readScores(page)).toMatchObject({ anxious: 50, avoidant: 50 });
    expect(await headline(page)).toBe(sayInReport('headline.none'));
  });
});

describe('all highest and all lowest on the scales themselves', () => {
  it('are positions of their own, never shares of one sum', async () => {
    const page = await openResult(
      answersAt({ anxious: 5, avoidant: 5, disorganized: 5, secure: 5 }),
    );
    expect(await readScores(page)).toEqual({
      anxious: 100,
      avoidant: 100,
      disorganized: 100,
      secure: 100,
    });
    expect(await headline(page)).toBe(sayInReport('headline.clear.mixed-high'));
  });

  it('name one area of the map where both axes are clear', async () => {
    const page = await openResult(
      answersAt({ anxious: 1, avoidant: 5, disorganized: 1, secure: 3 }),
    );
    expect(await readScores(page)).toMatchObject({ anxious: 0, avoidant: 100 });
    expect(await headline(page)).toBe(sayInReport('headline.clear.avoidant-leaning'));
  });
});
