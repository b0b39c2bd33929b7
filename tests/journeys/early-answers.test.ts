import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useVisits } from './kit/visit.ts';
import { chosenOn, itemsOn, radio } from './steps/answer-page.ts';
import { waitForPlace, waitUntilAwake } from './steps/open-page.ts';
import { BEGIN, questions } from './steps/places.ts';
import { storedAnswers } from './steps/stored-sheets.ts';
import { say } from './steps/words.ts';

const visit = useVisits();
const SCRIPTS = '**/assets/*.js';
const LONGEST_MS = 600;
const CODES = ['1', '2', '3', '4', '5', 'declined'];

/** Opens a page whose scripts wait. Gives the way to let them through. */
async function openWithoutScripts(page: Page, path: string): Promise<() => Promise<void>> {
  let open = (): void => undefined;
  const isOpen = new Promise<void>((resolve) => (open = resolve));
  await page.route(SCRIPTS, async (route) => {
    await isOpen;
    await route.continue();
  });
  await page.goto(`${inject('siteUrl')}${path}`, { waitUntil: 'commit' });
  await page.locator('footer').waitFor();
  return async () => {
    open();
    await waitUntilAwake(page);
  };
}

/** The same whole number from 0 to `below` for the same seed: chance that a failure can be found again with. */
function chance(seed: number, below: number): number {
  return Math.floor((Math.abs(Math.sin(seed + 1)) * 1e6) % below);
}

/** Runs in the page: presses the nth statement's radio after so many milliseconds, and gives what was pressed. */
async function clickAtMoments(
  plan: readonly { readonly item: number; readonly code: string; readonly afterMs: number }[],
): Promise<Record<string, string>> {
  while (document.querySelector('footer') === null) {
    await new Promise(requestAnimationFrame);
  }
  const pressed = plan.map(async ({ item, code, afterMs }) => {
    await new Promise((resolve) => setTimeout(resolve, afterMs));
    const set = document.querySelectorAll('fieldset')[item];
    const radio = set?.querySelector<HTMLInputElement>(`[value="${code}"]`);
    radio?.click();
    return [radio?.name ?? '', code] as const;
  });
  return Object.fromEntries(await Promise.all(pressed));
}

/** Runs in the page: takes away what it keeps, the journal's entries too, which would bring the answers back. */
async function forgetAnswers(): Promise<void> {
  localStorage.clear();
  await navigator.storageBuckets?.delete('mooring');
  await new Promise((resolve, reject) => {
    const opening = indexedDB.open('mooring.journal');
    opening.onerror = reject;
    opening.onsuccess = () => {
      const change = opening.result.transaction('entries', 'readwrite');
      change.objectStore('entries').clear();
      change.oncomplete = resolve;
    };
  });
}

describe('answers before the scripts have come', () => {
  it('are all in the sheet, and all still chosen, when they have', async () => {
    const { page, assertQuiet } = await visit();
    const letThrough = await openWithoutScripts(page, questions(2));
    const items = await itemsOn(page);
    const given = Object.fromEntries(items.map((item, index) => [item, CODES[index] ?? '']));
    for (const [item, code] of Object.entries(given)) await radio(page, item, code).check();
    await letThrough();
    expect(await chosenOn(page)).toEqual(given);
    expect(await storedAnswers(page)).toEqual(given);
    expect(await page.locator('progress').getAttribute('value')).toBe('6');
    await page.getByRole('button', { name: say('questions.next'), exact: true }).click();
    await waitForPlace(page, questions(3));
    await page.goBack();
    await expect.poll(() => chosenOn(page)).toEqual(given);
    assertQuiet();
  });

  it('count as they were last changed', async () => {
    const { page } = await visit();
    const letThrough = await openWithoutScripts(page, questions(1));
    await radio(page, 'depending-1', '1').check();
    await radio(page, 'depending-1', '5').check();
    await letThrough();
    await radio(page, 'depending-1', '2').check();
    expect(await chosenOn(page)).toEqual({ 'depending-1': '2' });
    expect(await storedAnswers(page)).toEqual({ 'depending-1': '2' });
  });

  it('include the tick for 18 and over', async () => {
    const { page } = await visit();
    const letThrough = await openWithoutScripts(page, BEGIN);
    const adult = page.getByRole('checkbox', { name: say('begin.adult') });
    const shared = page.getByRole('checkbox', { name: say('begin.shared') });
    await adult.check();
    await shared.check();
    await letThrough();
    expect(await adult.isChecked()).toBe(true);
    expect(await shared.isChecked()).toBe(true);
    await page.getByRole('button', { name: say('begin.start'), exact: true }).click();
    await page.waitForURL(`**/${questions(1)}`);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

describe('answers at any moment of a slow load', () => {
  it.each([
    { loads: 50, clicks: 1 },
    { loads: 10, clicks: 6 },
  ])('are never lost, in $loads loads with $clicks each', async ({ loads, clicks }) => {
    const { page, context, assertQuiet } = await visit();
    let delayMs = 0;
    await context.route(SCRIPTS, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, delayMs));
      await route.continue();
    });
    for (let load = 0; load < loads; load += 1) {
      delayMs = chance(load, LONGEST_MS);
      await page.goto(`${inject('siteUrl')}${questions(1)}`, { waitUntil: 'commit' });
      const plan = Array.from({ length: clicks }, (_, index) => ({
        item: (load + index) % CODES.length,
        code: CODES[(load * 7 + index) % CODES.length] ?? '',
        afterMs: chance(load * 7 + index + 1, LONGEST_MS + 200),
      }));
      const given = await page.evaluate(clickAtMoments, plan);
      await waitUntilAwake(page);
      const seen = { chosen: await chosenOn(page), stored: await storedAnswers(page) };
      expect({ load, ...seen }).toEqual({ load, chosen: given, stored: given });
      delayMs = 0;
      // Nothing of it is still to be written.
      await page.getByText(say('saved.device')).waitFor();
      await page.evaluate(forgetAnswers);
    }
    assertQuiet();
  });
});
