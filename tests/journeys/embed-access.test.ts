import { afterEach, describe, expect, it } from 'vitest';
import { findViolations } from './kit/axe.ts';
import type { ServedFolder } from './kit/serve-folder.ts';
import { serveHostPages } from './kit/serve-host-page.ts';
import { useVisits } from './kit/visit.ts';
import {
  answerInFrame,
  bareFrame,
  checkIn,
  hostHtml,
  scripted,
  showInFrame,
  startInFrame,
} from './steps/frames.ts';
import { answersFor, SHORT_KEY } from './steps/score-by-hand.ts';
import { say, sayInFrame } from './steps/words.ts';

const visit = useVisits();
const ANSWERS = answersFor(SHORT_KEY, { anxious: 4, avoidant: 2, disorganized: 2, secure: 4 });

const served: ServedFolder[] = [];
afterEach(async () => {
  await Promise.all(served.splice(0).map(({ close }) => close()));
});

async function serve(body: string): Promise<string> {
  const host = await serveHostPages({ '': { html: hostHtml(body) } });
  served.push(host);
  return host.url;
}

describe('a frame', () => {
  const setup = 'accent="ffe600" practice="A practice" note="Hello" action="Book" link="tel:1234"';

  it.each([320, 1280])('breaks no rule of access at any step, %i px wide', async (width) => {
    const { page } = await visit({ width });
    await page.goto(await serve(scripted(setup)));
    const frame = await checkIn(page);
    const faults: string[] = [];
    const look = async (step: string) => {
      const found = await findViolations(page, frame);
      faults.push(...found.map((fault) => `${step}: ${fault}`));
    };
    await look('start');
    await startInFrame(frame);
    await look('statements');
    await frame.getByRole('button', { name: say('nav.pause') }).click();
    await look('pause');
    await frame.getByRole('button', { name: say('pause.close') }).click();
    await answerInFrame(frame, ANSWERS);
    await look('review');
    await showInFrame(frame);
    await look('result');
    await frame.getByRole('link', { name: say('nav.support') }).click();
    await frame.locator('a[href^="tel:"]').first().waitFor({ state: 'attached' });
    await look('support');
    expect(faults).toEqual([]);
  });

  it('that scrolls shows no words through its bar', async () => {
    const { page } = await visit({ width: 320 });
    await page.goto(await serve(bareFrame()));
    const bar = (await checkIn(page)).getByRole('navigation', { name: sayInFrame('bar') });
    const ground = await bar.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(ground).not.toMatch(/transparent|, 0\)|\/ 0\)/);
  });
});
