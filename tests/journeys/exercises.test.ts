import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findViolations } from './kit/axe.ts';
import { useVisits } from './kit/visit.ts';
import { radio } from './steps/answer-page.ts';
import { openPage } from './steps/open-page.ts';
import { EXERCISES, PRIVACY, questions } from './steps/places.ts';
import { readStorage, storedAnswers } from './steps/stored-sheets.ts';
import { say, sayOnExercises, sayOnPrivacy } from './steps/words.ts';

const visit = useVisits();

function press(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click();
}

const step = (page: Page) => page.locator('[data-step]').getAttribute('data-step');

describe('the calm minute and a half', () => {
  it('is one tap from the statements, runs to its end by the clock, and loses no answer', async () => {
    const { page, assertQuiet } = await visit();
    await page.clock.install();
    await openPage(page, questions(1));
    await radio(page, 'depending-1', '4').check();
    await press(page, say('nav.pause'));
    expect(await page.locator('[data-step]').count()).toBe(0);
    await press(page, say('grounding.start'));
    await page.clock.runFor(1000);
    expect(await step(page)).toBe('in');
    expect(await findViolations(page)).toEqual([]);
    await page.clock.runFor(4000);
    expect(await step(page)).toBe('out');
    await page.clock.runFor(60_000);
    expect(await step(page)).toBe('see');
    await page.clock.runFor(30_000);
    await page.getByText(say('grounding.done')).first().waitFor();
    await press(page, say('pause.close'));
    expect(await radio(page, 'depending-1', '4').isChecked()).toBe(true);
    expect(await storedAnswers(page)).toEqual({ 'depending-1': '4' });
    assertQuiet();
  });

  it('is opened, begun, stopped and left by the keyboard alone', async () => {
    const { page } = await visit();
    await openPage(page, questions(1));
    const pause = page.getByRole('button', { name: say('nav.pause'), exact: true });
    await pause.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: say('grounding.start'), exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-step]').waitFor();
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-step]').count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await pause.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it.each([
    ['no-preference', '4s'],
    ['reduce', '0s'],
  ] as const)('with motion “%s” has a circle that moves for %s', async (motion, duration) => {
    const { page } = await visit();
    await page.emulateMedia({ reducedMotion: motion });
    await openPage(page, EXERCISES);
    await press(page, say('grounding.start'));
    const circle = page.locator('[data-step=in]');
    await circle.waitFor();
    const { transitionDuration, transform } = await circle.evaluate((element) => {
      const style = getComputedStyle(element);
      return { transitionDuration: style.transitionDuration, transform: style.transform };
    });
    // However short: under reduced motion the site cuts every movement down to nothing that can be seen.
    expect(Number.parseFloat(transitionDuration)).toBeCloseTo(Number.parseFloat(duration), 1);
    if (motion === 'reduce') {
      await press(page, say('grounding.stop'));
      await press(page, say('grounding.start'));
      expect(await circle.evaluate((element) => getComputedStyle(element).transform)).toBe(
        transform,
      );
    }
  });
});

describe('what is written', () => {
  const PROMPT = 'journal.prompt.enough';

  async function write(page: Page, text: string): Promise<void> {
    const field = page.getByRole('textbox', { name: sayOnExercises(PROMPT) });
    if (!(await field.isVisible()))
      await page.getByText(sayOnExercises('journal.role.anxious')).click();
    await field.fill(text);
  }

  it('is gone with a reload, unless the box is ticked; and goes with everything else', async () => {
    const { page, assertQuiet } = await visit();
    await openPage(page, EXERCISES);
    await write(page, 'He left the light on.');
    expect(JSON.stringify(await readStorage(page))).not.toContain('light');
    await page.reload();
    await write(page, 'She called.');
    await page.getByRole('checkbox', { name: sayOnExercises('journal.keep') }).check();
    await page.getByText(sayOnExercises('journal.home.device')).waitFor();
    await page.reload();
    await page.getByText(sayOnExercises('journal.home.device')).waitFor();
    await page.getByText(sayOnExercises('journal.role.anxious')).click();
    const field = page.getByRole('textbox', { name: sayOnExercises(PROMPT) });
    expect(await field.inputValue()).toBe('She called.');
    expect(await findViolations(page)).toEqual([]);
    await openPage(page, PRIVACY);
    await page.getByText(sayOnPrivacy('kinds.notes')).waitFor();
    await press(page, sayOnPrivacy('allButton'));
    await press(page, sayOnPrivacy('allYes'));
    await page.getByText(sayOnPrivacy('allDone')).waitFor();
    expect(await readStorage(page)).toEqual({});
    await openPage(page, EXERCISES);
    await page.getByText(sayOnExercises('journal.home.memory')).waitFor();
    assertQuiet();
  });
});
