import { expect, it } from 'vitest';
import { createDevice } from './kit/device.ts';
import { chosenOn, itemsOn, radio } from './steps/answer-page.ts';
import { openPage } from './steps/open-page.ts';
import { PAGE_COUNT, questions } from './steps/places.ts';
import { startCheck } from './steps/start-check.ts';
import { storedAnswers } from './steps/stored-sheets.ts';

/** A code for the nth answer: all five options and the one outside the scale, over and over. */
function codeFor(count: number): string {
  return ['3', '1', 'declined', '5', '2', '4'][count % 6] ?? '3';
}

it('has every answer so far when the page is killed right after an answer, 36 times over', async () => {
  const device = await createDevice({ width: 360, height: 740 });
  try {
    const visit = await device.open();
    let { page } = visit;
    await startCheck(page);
    const given = new Map<string, string>();
    for (let number = 1; number <= PAGE_COUNT; number += 1) {
      await openPage(page, questions(number));
      const items = await itemsOn(page);
      for (const item of items) {
        const code = codeFor(given.size + number);
        await radio(page, item, code).click();
        page = await device.killPage(page);
        given.set(item, code);
        await openPage(page, questions(number));
        const onThisPage = [...given].filter(([name]) => items.includes(name));
        expect(await chosenOn(page)).toEqual(Object.fromEntries(onThisPage));
        expect(await page.locator('progress').getAttribute('value')).toBe(String(given.size));
      }
    }
    expect(given.size).toBe(36);
    expect(await storedAnswers(page)).toEqual(Object.fromEntries(given));
    visit.assertQuiet();
  } finally {
    await device.remove();
  }
});
