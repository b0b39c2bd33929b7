import { describe, expect, it } from 'vitest';
import { useVisits } from './kit/visit.ts';
import { answerPage, nextPage, showResult, radio } from './steps/answer-page.ts';
import { openPage, waitForPlace } from './steps/open-page.ts';
import { FULL, PAGE_COUNT, questions, RESULTS, WELCOME } from './steps/places.ts';
import { answersAt } from './steps/profiles.ts';
import { readScores } from './steps/read-positions.ts';
import { deviceWith, readStorage, sheetWith } from './steps/stored-sheets.ts';
import { say, sayOnResults } from './steps/words.ts';

const visit = useVisits();

const WORRIED = answersAt({ anxious: 4, avoidant: 2, disorganized: 2, secure: 3 });
const CALMER = answersAt({ anxious: 2, avoidant: 2, disorganized: 2, secure: 4 });

const { questionnaire } = sheetWith({});
const FIRST = { ...(questionnaire as object), version: '1.0.0' };

const dated = (id: string, day: string) => ({
  ...{ id, sitting: id, startedAt: `${day}T09:00:00.000Z`, updatedAt: `${day}T09:10:00.000Z` },
  finishedAt: `${day}T09:10:00.000Z`,
});
const now = sheetWith(CALMER, dated('2-2', '2026-11-20'));

describe('a check that was begun with an earlier version', () => {
  it('is gone on with, finished and shown in that version', async () => {
    const open = sheetWith({ 'depending-1': '4' }, { questionnaire: FIRST });
    const { page, assertQuiet } = await visit(deviceWith(open));
    await openPage(page, WELCOME);
    await page.getByRole('link', { name: say('welcome.resume') }).click();
    await waitForPlace(page, questions(1));
    for (let number = 1; number <= PAGE_COUNT; number += 1) {
      await answerPage(page, WORRIED);
      await nextPage(page, number);
    }
    await showResult(page, FULL, true);
    await page.getByText(/attachment-check 1\.0\.0, fingerprint/).waitFor();
    await page.reload();
    await page.getByText(/attachment-check 1\.0\.0, fingerprint/).waitFor();
    expect(await readScores(page)).toEqual({
      anxious: 75,
      avoidant: 25,
      disorganized: 25,
      secure: 50,
    });
    const [stored = ''] = Object.values(await readStorage(page));
    expect(JSON.parse(stored)).toMatchObject({ questionnaire: { version: '1.0.0' } });
    assertQuiet();
  });

  it('still opens where it was stored by the first app, which knew no persons', async () => {
    // JSON leaves out what is undefined.
    const older = sheetWith(WORRIED, {
      ...dated('1', '2026-10-01'),
      ...{
        sitting: undefined,
        target: undefined,
        label: undefined,
        format: 1,
        questionnaire: FIRST,
      },
    });
    const { page, assertQuiet } = await visit(deviceWith(older));
    await openPage(page, RESULTS);
    await page.getByText(/attachment-check 1\.0\.0, fingerprint/).waitFor();
    assertQuiet();
  });
});

describe('a check of the second format', () => {
  it('still opens, and is written in the format of today once it is changed', async () => {
    const older = sheetWith(WORRIED, {
      ...dated('1-1', '2026-10-01'),
      label: undefined,
      format: 2,
    });
    const { page, assertQuiet } = await visit(deviceWith(older));
    await openPage(page, RESULTS);
    await page.getByText(/attachment-check 2\.0\.0, fingerprint/).waitFor();
    await openPage(page, questions(1));
    for (const code of ['1', '5']) await radio(page, 'depending-1', code).check();
    const [stored = ''] = Object.values(await readStorage(page));
    expect(JSON.parse(stored)).toMatchObject({ format: 3, label: null });
    assertQuiet();
  });
});

describe('a second check', () => {
  it('is set beside the first with the difference that counts, and says which differences do', async () => {
    const before = sheetWith(WORRIED, dated('1-1', '2026-10-01'));
    const { page, assertQuiet } = await visit(deviceWith(before, now));
    await openPage(page, RESULTS);
    const table = page.getByRole('table', { name: sayOnResults('earlier.caption') });
    const rows = await table.locator('tbody tr').allInnerTexts();
    // 1.96 x the square root of 2 x 20 x the square root of (1 - .65) = 32.8.
    const from = sayOnResults('earlier.from', { count: 33 });
    expect(rows.map((row) => row.split('\t'))).toEqual([
      ['Anxious', '75', '25', from, sayOnResults('earlier.down')],
      ['Avoidant', '25', '25', from, sayOnResults('earlier.within')],
      ['Disorganized', '25', '25', from, sayOnResults('earlier.within')],
      ['Secure strengths', '50', '75', from, sayOnResults('earlier.within')],
    ]);
    assertQuiet();
  });

  it.each([
    [
      'with another major version',
      sheetWith(WORRIED, { ...dated('1-1', '2026-10-01'), questionnaire: FIRST }),
      'other-major-version',
    ],
    ['less than 14 days before', sheetWith(WORRIED, dated('1-1', '2026-11-10')), 'too-soon'],
  ] as const)('is not compared with one %s, and says why', async (_what, before, reason) => {
    const { page, assertQuiet } = await visit(deviceWith(before, now));
    await openPage(page, RESULTS);
    await page.getByText(sayOnResults(`earlier.refused.${reason}`)).waitFor();
    const caption = sayOnResults('earlier.caption');
    expect(await page.getByRole('table', { name: caption }).count()).toBe(0);
    assertQuiet();
  });
});
