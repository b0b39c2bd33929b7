import type { Frame, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { answerPage, type Answers } from './answer-page.ts';
import { waitUntilAwake } from './open-page.ts';
import { EMBED, SHORT } from './places.ts';
import { say } from './words.ts';

/** The page for frames, with a setup behind “#”. */
export function embedUrl(setup = 'forms=attachment-check-short', site = inject('siteUrl')): string {
  return `${site}${EMBED}#${setup}`;
}

/** A whole page of another website. */
export function hostHtml(body: string, attributes = ''): string {
  return `<!doctype html><html ${attributes}><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width"><title>A practice</title></head>
    <body>${body}</body></html>`;
}

/** A frame as it is pasted where no script is allowed. */
export function bareFrame(attributes = '', url = embedUrl()): string {
  return `<iframe title="Self-check" src="${url}" width="100%" height="640" ${attributes}></iframe>`;
}

/** The script, and an element that it gives a frame. */
export function scripted(attributes = '', site = inject('siteUrl')): string {
  return `<mooring-check forms="attachment-check-short" ${attributes}><a href="${site}${EMBED}">Open
    the check</a></mooring-check><script async src="${site}embed.js"></script>`;
}

/** The frames of the check in a page, awake: as many as asked for. */
export async function checksIn(page: Page, count = 1): Promise<readonly Frame[]> {
  const found = () => page.frames().filter((frame) => frame.url().includes(`/${EMBED}`));
  await expect.poll(() => found().length).toBe(count);
  const frames = found();
  for (const frame of frames) {
    // A browser draws no frame of another origin that is out of view.
    await (await frame.frameElement()).scrollIntoViewIfNeeded();
    await waitUntilAwake(frame);
  }
  return frames;
}

export async function checkIn(page: Page): Promise<Frame> {
  const [frame] = await checksIn(page);
  if (frame === undefined) throw new Error('The page has no frame of the check');
  return frame;
}

async function waitForHeading(frame: Frame, name: string | RegExp): Promise<void> {
  await frame.getByRole('heading', { level: 1, name }).waitFor();
}

/** From the start in a frame to the first page of statements of the short form. */
export async function startInFrame(frame: Frame, { remember = false } = {}): Promise<void> {
  const title = say('welcome.way.short.title');
  await frame.getByRole('link', { name: say('welcome.wayStart', { title }) }).click();
  await waitForHeading(frame, say('begin.title'));
  await frame.getByRole('checkbox', { name: say('begin.adult') }).check();
  if (remember) await frame.getByRole('checkbox', { name: say('begin.remember') }).check();
  await frame.getByRole('button', { name: say('begin.start'), exact: true }).click();
  await frame.locator('fieldset').first().waitFor();
}

/** From the first page of statements to the page before the result. */
export async function answerInFrame(frame: Frame, answers: Answers): Promise<void> {
  for (let page = 1; page <= SHORT.pages; page += 1) {
    await frame.getByText(say('questions.page', { page, pages: SHORT.pages })).waitFor();
    await answerPage(frame, answers);
    const isLast = page === SHORT.pages;
    const name = say(isLast ? 'questions.toReview' : 'questions.next');
    await frame.getByRole('button', { name, exact: true }).click();
  }
  await waitForHeading(frame, say('review.title'));
}

/** From the page before the result to the result. */
export async function showInFrame(frame: Frame): Promise<void> {
  await frame.getByRole('button', { name: say('review.show') }).click();
  await frame.locator('tr[data-scale]').first().waitFor({ state: 'attached' });
}

/** From the start in a frame to the result of the short form. */
export async function takeInFrame(frame: Frame, answers: Answers): Promise<void> {
  await startInFrame(frame);
  await answerInFrame(frame, answers);
  await showInFrame(frame);
}
