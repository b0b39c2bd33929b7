import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { NEUTRAL_SITE } from '#content';
import { useVisits } from './kit/visit.ts';
import { radio } from './steps/answer-page.ts';
import { openPage, waitForPlace } from './steps/open-page.ts';
import { BEGIN, questions, RESULTS, WELCOME } from './steps/places.ts';
import { startCheck } from './steps/start-check.ts';
import { readStorage } from './steps/stored-sheets.ts';
import { say, sayOnResults } from './steps/words.ts';

const visit = useVisits();

/** Stands in for the neutral site, and answers only when told to, so that what is seen before can be looked at. */
async function holdNeutralSite(page: Page): Promise<() => void> {
  let open = (): void => undefined;
  const isOpen = new Promise<void>((resolve) => (open = resolve));
  await page.route(`${NEUTRAL_SITE}**`, async (route) => {
    await isOpen;
    await route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' });
  });
  return open;
}

function leaveByButton(page: Page): Promise<void> {
  return page.getByRole('button', { name: say('nav.leave') }).click({ noWaitAfter: true });
}

async function leaveByShift(page: Page): Promise<void> {
  for (let count = 0; count < 3; count += 1) await page.keyboard.press('Shift');
}

async function leave(page: Page, by: (page: Page) => Promise<void> = leaveByButton): Promise<void> {
  let left: readonly [string, number] | undefined;
  await page.exposeFunction('tellBlank', (seen: readonly [string, number]) => (left = seen));
  await page.evaluate(`new MutationObserver(() => {
    const count = document.documentElement.childElementCount;
    if (count === 0) tellBlank([document.title, count]);
  }).observe(document, { childList: true, subtree: true })`);
  const open = await holdNeutralSite(page);
  const isAsked = page.waitForRequest(`${NEUTRAL_SITE}**`);
  await by(page);
  await isAsked;
  // The neutral site has not answered yet.
  await expect.poll(() => left).toEqual(['', 0]);
  open();
  await page.waitForURL(NEUTRAL_SITE);
}

describe.each([
  ['“Leave quickly”', leaveByButton],
  ['Shift three times', leaveByShift],
])('%s', (_name, by) => {
  it('blanks the page at once, goes to a neutral site, and “back” does not return to the page', async () => {
    const { page } = await visit();
    await openPage(page, questions(1));
    await radio(page, 'depending-1', '4').check();
    await leave(page, by);
    await page.goBack();
    expect(page.url()).toBe('about:blank');
  });
});

describe('leaving', () => {
  it('does not come back to any page of the check, however far one has walked', async () => {
    const { page } = await visit();
    await openPage(page, WELCOME);
    await page.getByRole('link', { name: say('welcome.start'), exact: true }).click();
    await waitForPlace(page, BEGIN);
    await leave(page);
    await page.goBack();
    const text = await page.locator('body').innerText();
    expect(text).not.toContain(say('welcome.title'));
    expect(text).not.toContain(say('begin.title'));
  });

  it('forgets answers that live in the tab alone', async () => {
    const { page } = await visit();
    await startCheck(page, { shared: true });
    await radio(page, 'depending-1', '4').check();
    await leave(page);
    await openPage(page, RESULTS);
    await page.getByRole('heading', { name: sayOnResults('none') }).waitFor();
    expect(await readStorage(page)).toEqual({});
  });

  it('keeps answers that were saved on the device', async () => {
    const { page } = await visit();
    await startCheck(page);
    await radio(page, 'depending-1', '4').check();
    await leave(page, leaveByShift);
    await openPage(page, questions(1));
    expect(await radio(page, 'depending-1', '4').isChecked()).toBe(true);
  });

  it('does not happen by Shift twice, nor by Shift held to write a capital', async () => {
    const { page, assertQuiet } = await visit();
    await openPage(page, questions(1));
    for (const key of ['Shift', 'Shift', 'Tab', 'Shift', 'Shift+A', 'Shift+B', 'Shift+Tab']) {
      await page.keyboard.press(key);
    }
    expect(await page.locator('h1').count()).toBe(1);
    assertQuiet();
  });
});
