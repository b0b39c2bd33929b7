import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findViolations } from './kit/axe.ts';
import { useVisits } from './kit/visit.ts';
import { answerAll, showResult } from './steps/answer-page.ts';
import { openPage, waitForPlace, waitUntilAwake } from './steps/open-page.ts';
import { FULL, KEPT, PRIVACY, RESULTS, WELCOME } from './steps/places.ts';
import { answersAt } from './steps/profiles.ts';
import { readPositions } from './steps/read-positions.ts';
import { scoreByHand } from './steps/score-by-hand.ts';
import { startCheck } from './steps/start-check.ts';
import { deviceWith, readStorage, sheetWith } from './steps/stored-sheets.ts';
import { say, sayOnKept, sayOnResults } from './steps/words.ts';

const visit = useVisits();
const EARLIER = answersAt({ anxious: 4, avoidant: 2, disorganized: 3, secure: 2 });
const LATER = answersAt({ anxious: 2, avoidant: 2, disorganized: 3, secure: 4 });

function finished(id: string, day: string, answers: Readonly<Record<string, string>>) {
  const time = `${day}T09:00:00.000Z`;
  const times = { startedAt: time, updatedAt: time, finishedAt: time };
  return sheetWith(answers, { id, sitting: id, ...times });
}

const TWO = [finished('1-1', '2026-03-01', EARLIER), finished('2-2', '2026-10-01', LATER)];

function press(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).first().click();
}

async function sheetsIn(page: Page, where: 'localStorage' | 'sessionStorage') {
  return page.evaluate(
    (name) => Object.keys(window[name]).filter((key) => key.startsWith('mooring.sheet.')).length,
    where,
  );
}

async function takeAndKeep(page: Page, isKept: boolean): Promise<void> {
  await startCheck(page);
  await answerAll(page, LATER);
  await showResult(page, FULL, isKept);
}

async function save(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, button)]);
  const stream = await download.createReadStream();
  return Buffer.concat(await stream.toArray()).toString('utf8');
}

async function readFrom(page: Page, text: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    ...{ name: 'checks.json', mimeType: 'application/json' },
    buffer: Buffer.from(text),
  });
}

describe('a finished check', () => {
  it('that nobody asked to keep is in its tab alone: a reload shows it, and another tab does not', async () => {
    const { page, context, assertQuiet } = await visit();
    await takeAndKeep(page, false);
    expect(await readPositions(page)).toEqual(scoreByHand(LATER));
    expect([await sheetsIn(page, 'localStorage'), await sheetsIn(page, 'sessionStorage')]).toEqual([
      0, 1,
    ]);
    await page.getByText(sayOnResults('keep.tab')).waitFor();
    await page.reload();
    expect(await readPositions(page)).toEqual(scoreByHand(LATER));
    const other = await context.newPage();
    await openPage(other, RESULTS);
    await other.getByRole('heading', { level: 1, name: sayOnResults('none') }).waitFor();
    await openPage(page, WELCOME);
    await page.getByText('It is in this tab alone').waitFor();
    assertQuiet();
  });

  it('is kept by a tick before the result, and found under “Your checks” by another tab', async () => {
    const { page, context, assertQuiet } = await visit();
    await takeAndKeep(page, true);
    await page.getByText(sayOnResults('keep.device')).waitFor();
    await page.close();
    const later = await context.newPage();
    await openPage(later, WELCOME);
    await later.getByRole('link', { name: say('nav.kept'), exact: true }).click();
    await waitForPlace(later, KEPT);
    await press(later, sayOnKept('open'));
    await waitForPlace(later, RESULTS);
    expect(await readPositions(later)).toEqual(scoreByHand(LATER));
    assertQuiet();
  });

  it('that was kept later is on the device from then on', async () => {
    const { page } = await visit();
    await takeAndKeep(page, false);
    await press(page, sayOnResults('keep.keep'));
    await page.getByText(sayOnResults('keep.device')).waitFor();
    expect([await sheetsIn(page, 'localStorage'), await sheetsIn(page, 'sessionStorage')]).toEqual([
      1, 0,
    ]);
  });
});

describe('your checks', () => {
  it('are opened each as itself, also after a reload', async () => {
    const { page, assertQuiet } = await visit(deviceWith(...TWO));
    await openPage(page, KEPT);
    await page
      .getByRole('button', { name: sayOnKept('open'), exact: true })
      .nth(1)
      .click();
    await waitForPlace(page, RESULTS);
    expect(await readPositions(page)).toEqual(scoreByHand(EARLIER));
    await page.reload();
    expect(await readPositions(page)).toEqual(scoreByHand(EARLIER));
    assertQuiet();
  });

  it('are drawn over time, compared, saved, removed and read back, whole', async () => {
    const { page, assertQuiet } = await visit(deviceWith(...TWO));
    await openPage(page, KEPT);
    await page.locator('svg.recharts-surface').waitFor();
    expect(await page.locator('.recharts-scatter').count()).toBe(4);
    const table = page.getByRole('table', { name: sayOnResults('earlier.caption') });
    expect(await table.getByRole('row').count()).toBe(5);
    await table.getByText(sayOnResults('earlier.down')).waitFor();
    expect(await findViolations(page)).toEqual([]);

    const file = await save(page, sayOnKept('files.export'));
    expect(file).not.toMatch(/"1-1"|"2-2"/);
    const csv = await save(page, sayOnKept('files.csv'));
    expect(csv.split('\r\n')).toHaveLength(1 + 2 * 4 + 1);
    const calendar = await save(page, sayOnKept('again.save'));
    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n/);

    await press(page, sayOnKept('all.button'));
    await press(page, sayOnKept('all.yes'));
    await page.getByText(sayOnKept('none')).waitFor();
    expect(await sheetsIn(page, 'localStorage')).toBe(0);
    await page.reload();
    await waitUntilAwake(page);

    await readFrom(page, file.slice(0, -60));
    await page.getByText(sayOnKept('files.problem.cut-short')).waitFor();
    expect(await sheetsIn(page, 'localStorage')).toBe(0);
    await readFrom(page, file);
    await page.getByText('2 checks were added.').waitFor();
    expect(await sheetsIn(page, 'localStorage')).toBe(2);
    await readFrom(page, file);
    await page.getByText(sayOnKept('files.addedNone')).waitFor();
    expect(await sheetsIn(page, 'localStorage')).toBe(2);
    const stored = Object.values(await readStorage(page)).map(
      (text) => (JSON.parse(text) as { answers?: unknown }).answers,
    );
    expect(stored).toContainEqual(EARLIER);
    expect(stored).toContainEqual(LATER);
    assertQuiet();
  });

  it('are named, removed and put back by the keyboard alone', async () => {
    const { page } = await visit(deviceWith(...TWO));
    await openPage(page, KEPT);
    const before = await readStorage(page);
    await page
      .getByRole('button', { name: sayOnKept('rename.button') })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('In autumn');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'In autumn' }).waitFor();
    expect((await readStorage(page))['mooring.sheet.2-2']).toContain('"label":"In autumn"');
    await page
      .getByRole('button', { name: sayOnKept('remove'), exact: true })
      .nth(1)
      .focus();
    await page.keyboard.press('Enter');
    expect(await sheetsIn(page, 'localStorage')).toBe(1);
    await page.keyboard.press('Enter');
    await page
      .getByRole('button', { name: sayOnKept('remove'), exact: true })
      .nth(1)
      .waitFor();
    expect((await readStorage(page))['mooring.sheet.1-1']).toBe(before['mooring.sheet.1-1']);
  });

  it('of a thousand open as quickly as one can look: fifty are drawn, here and on the privacy page', async () => {
    const many = Array.from({ length: 1000 }, (_, index) => {
      const day = new Date(Date.UTC(2023, 0, index + 1)).toISOString().slice(0, 10);
      return finished(`m-${index}`, day, EARLIER);
    });
    const { page, assertQuiet } = await visit(deviceWith(...many));
    await openPage(page, KEPT);
    await page.getByRole('button', { name: 'Show more (950 left)' }).first().waitFor();
    expect(await page.getByRole('button', { name: sayOnKept('open'), exact: true }).count()).toBe(
      50,
    );
    await openPage(page, PRIVACY);
    await page.getByRole('button', { name: 'Show more (950 left)' }).waitFor();
    expect(await page.locator('pre').count()).toBe(50);
    assertQuiet();
  });
});
