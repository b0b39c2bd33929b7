import type { Frame, Locator, Page } from 'playwright-core';
import { waitForPlace, waitUntilAwake } from './open-page.ts';
import { FULL, type FormPlaces } from './places.ts';
import { say } from './words.ts';

/** Option code by item id; `declined` for the one outside the scale. */
export type Answers = Readonly<Record<string, string>>;

/** The items on the page, in order. */
export async function itemsOn(page: Page | Frame): Promise<readonly string[]> {
  const names = await page
    .locator('fieldset')
    .evaluateAll((sets) => sets.map((set) => set.querySelector('input')?.name ?? ''));
  if (names.length === 0 || names.includes('')) throw new Error('No statements on this page');
  return names;
}

export function radio(page: Page | Frame, item: string, code: string): Locator {
  return page.locator(`input[name="${item}"][value="${code}"]`);
}

/** What is chosen on the page. */
export async function chosenOn(page: Page): Promise<Answers> {
  const pairs = await page
    .locator('fieldset input:checked')
    .evaluateAll((radios) =>
      radios.map((input) => [input.getAttribute('name'), input.getAttribute('value')]),
    );
  return Object.fromEntries(pairs) as Answers;
}

/** Chooses the answers that are for this page with the mouse. */
export async function answerPage(page: Page | Frame, answers: Answers): Promise<void> {
  for (const item of await itemsOn(page)) {
    const code = answers[item];
    if (code !== undefined) await radio(page, item, code).check();
  }
}

/** @param last the number of the last page. */
export async function nextPage(
  page: Page,
  number: number,
  form: FormPlaces = FULL,
  last = form.pages,
): Promise<void> {
  const isLast = number === last;
  const name = isLast ? say('questions.toReview') : say('questions.next');
  await page.getByRole('button', { name, exact: true }).click();
  await waitForPlace(page, isLast ? form.review : form.questions(number + 1));
}

/** From the first page of statements to the page before the result, with one set of answers for each pass. */
export async function answerAll(
  page: Page,
  answers: Answers,
  form: FormPlaces = FULL,
  ...more: readonly Answers[]
): Promise<void> {
  const passes = [answers, ...more];
  for (const [pass, given] of passes.entries()) {
    for (let number = 1; number <= form.pages; number += 1) {
      await answerPage(page, given);
      await nextPage(page, pass * form.pages + number, form, passes.length * form.pages);
    }
  }
}

/** From the first page of statements to the result, with one set of answers for each pass. */
export async function answerToTheEnd(
  page: Page,
  answers: Answers,
  form: FormPlaces = FULL,
  ...more: readonly Answers[]
): Promise<void> {
  await answerAll(page, answers, form, ...more);
  await showResult(page, form);
}

/** @param isKept whether the person asks to keep it on the device. */
export async function showResult(
  page: Page,
  form: FormPlaces = FULL,
  isKept = false,
): Promise<void> {
  if (isKept) await page.getByRole('checkbox', { name: say('review.keep') }).check();
  await page.getByRole('button', { name: say('review.show') }).click();
  await waitForPlace(page, form.results);
  // What is not seen at first is drawn after what is.
  await waitUntilAwake(page);
}
