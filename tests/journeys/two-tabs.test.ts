import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useVisits } from './kit/visit.ts';
import { chosenOn, itemsOn, radio } from './steps/answer-page.ts';
import { openPage } from './steps/open-page.ts';
import { questions } from './steps/places.ts';
import { storedAnswers } from './steps/stored-sheets.ts';
import { say } from './steps/words.ts';

const visit = useVisits();

async function openTwo() {
  const { page: one, context, assertQuiet } = await visit();
  await openPage(one, questions(1));
  await radio(one, 'depending-1', '4').check();
  const other = await context.newPage();
  await openPage(other, questions(1));
  return { one, other, items: await itemsOn(one), assertQuiet };
}

function choose(page: Page, item: string, code: string): Promise<void> {
  // Straight in the page, so that two tabs can do it in one instant.
  return page.evaluate(
    ([name, value]) => {
      const found = document.querySelector(`input[name="${name}"][value="${value}"]`);
      if (found instanceof HTMLElement) found.click();
    },
    [item, code] as const,
  );
}

it('shows in one tab what is answered in another, and says where it comes from', async () => {
  const { one, other, items, assertQuiet } = await openTwo();
  const told = (page: Page) => page.getByText(say('questions.elsewhere')).count();
  const given: Record<string, string> = { 'depending-1': '4' };
  for (const [index, item] of items.entries()) {
    const [writer, reader] = index % 2 === 0 ? [one, other] : [other, one];
    const code = String(1 + (index % 5));
    given[item] = code;
    await choose(writer, item, code);
    await expect.poll(() => chosenOn(reader)).toEqual(given);
    if (index > 0) await expect.poll(() => told(reader)).toBe(1);
    expect(await told(writer)).toBe(0);
  }
  const last = items.length % 2 === 0 ? one : other;
  await last.getByRole('button', { name: say('questions.goOnHere') }).click();
  await expect.poll(() => told(last)).toBe(0);
  expect(await storedAnswers(one)).toEqual(given);
  assertQuiet();
});

it('loses no answer of two tabs that answer in the same instant', async () => {
  const { one, other, items, assertQuiet } = await openTwo();
  const [, second = '', third = '', fourth = ''] = items;
  for (const code of ['1', '2', '3', '4', '5']) {
    await Promise.all([choose(one, second, code), choose(other, third, code)]);
    const both = { [second]: code, [third]: code };
    await expect.poll(() => chosenOn(one)).toMatchObject(both);
    await expect.poll(() => chosenOn(other)).toMatchObject(both);
    await expect.poll(() => storedAnswers(one)).toMatchObject(both);
  }
  // The same statement: one of the two counts, and it is the same one everywhere.
  for (const [code, otherCode] of [
    ['1', '2'],
    ['3', '4'],
    ['5', '1'],
  ] as const) {
    await Promise.all([choose(one, fourth, code), choose(other, fourth, otherCode)]);
    const seen = async () => {
      const places = [
        await chosenOn(one),
        await chosenOn(other),
        await storedAnswers(one),
        await storedAnswers(other),
      ];
      return new Set(places.map((answers) => answers[fourth]));
    };
    await expect.poll(async () => (await seen()).size).toBe(1);
    expect([code, otherCode]).toContain([...(await seen())][0]);
  }
  await Promise.all([one.reload(), other.reload()]);
  assertQuiet();
});
