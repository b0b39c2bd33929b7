import type { Page } from 'playwright-core';
import { waitForPlace, waitUntilAwake } from './open-page.ts';
import { questions, SEND } from './places.ts';
import { say, sayOnHomework, sayOnSend } from './words.ts';

/** Opens a homework link, and waits until its card is there. */
export async function openHomework(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await waitUntilAwake(page);
  await page.getByRole('heading', { name: sayOnHomework('link.title') }).waitFor();
}

/** From the card of a homework to its first statements. */
export async function startHomework(page: Page, firstPage = questions(1)): Promise<void> {
  await page.getByRole('checkbox', { name: say('begin.adult') }).check();
  await page.getByRole('button', { name: say('begin.start'), exact: true }).click();
  await waitForPlace(page, firstPage);
}

export interface Written {
  readonly ownWords: string;
  readonly question: string;
}

/** On the page of what goes back: ticks all answers, writes, and seals. */
export async function sealReply(page: Page, { ownWords, question }: Written): Promise<void> {
  await waitForPlace(page, SEND);
  const ticks = page.getByRole('checkbox');
  await ticks.first().waitFor();
  for (const tick of await ticks.all()) await tick.check();
  await page.getByLabel(sayOnSend('choice.own')).fill(ownWords);
  await page.getByLabel(sayOnSend('choice.question', { number: 1 })).fill(question);
  await page.getByRole('button', { name: sayOnSend('seal.button') }).click();
  await page.getByRole('heading', { name: sayOnSend('sealed.title') }).waitFor();
}

/** The link of the sealed reply, by the copy button. */
export async function copyReplyLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: sayOnSend('sealed.copy') }).click();
  return page.evaluate(() => navigator.clipboard.readText());
}
