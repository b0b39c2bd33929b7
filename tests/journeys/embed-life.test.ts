import { mkdtemp, cp, writeFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { NEUTRAL_SITE } from '#content';
import { serveFolder } from './kit/serve-folder.ts';
import { serveHostPages } from './kit/serve-host-page.ts';
import { useServers } from './kit/use-servers.ts';
import { useVisits } from './kit/visit.ts';
import { radio } from './steps/answer-page.ts';
import { clickAway } from './steps/click-away.ts';
import {
  answerInFrame,
  bareFrame,
  checkIn,
  embedUrl,
  hostHtml,
  scripted,
  showInFrame,
  startInFrame,
  takeInFrame,
} from './steps/frames.ts';
import { waitUntilAwake } from './steps/open-page.ts';
import { WELCOME } from './steps/places.ts';
import { pressShiftThrice } from './steps/press-shift.ts';
import { readPositions } from './steps/read-positions.ts';
import { answersFor, scoreByHand, SHORT_KEY } from './steps/score-by-hand.ts';
import { say, sayInFrame, sayOnPrivacy, sayOnResults } from './steps/words.ts';

const visit = useVisits();
const ANSWERS = answersFor(SHORT_KEY, { anxious: 4, avoidant: 2, disorganized: 2, secure: 4 });
const EXPECTED = scoreByHand(ANSWERS, SHORT_KEY);

const keep = useServers();

async function serve(body: string): Promise<string> {
  return keep(await serveHostPages({ '': { html: hostHtml(body) } })).url;
}

/** A page with a check in it, and the first statement answered. */
async function openAnswered(body: string): Promise<{ page: Page; frame: Frame; url: string }> {
  const { page } = await visit();
  await page.route(`${NEUTRAL_SITE}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
  );
  const url = await serve(body);
  await page.goto(url);
  const frame = await checkIn(page);
  await startInFrame(frame);
  await frame.locator('fieldset input').first().check();
  return { page, frame, url };
}

type Leave = (page: Page, frame: Frame) => Promise<void>;
const byButton: Leave = (page, frame) =>
  clickAway(page, frame.getByRole('button', { name: say('nav.leave') }).first());
const byShift: Leave = (page) => pressShiftThrice(page);

describe.each([
  ['“Leave quickly”', byButton],
  ['Shift three times', byShift],
])('%s in a frame', (_name, leave) => {
  it('leaves the whole page, where that may be left, and “back” finds the frame blank', async () => {
    const { page, frame, url } = await openAnswered(bareFrame());
    await leave(page, frame);
    await page.waitForURL(NEUTRAL_SITE, { waitUntil: 'load' });
    expect(await page.title()).toBe('Elsewhere');
    await page.evaluate(() => {
      history.back();
    });
    await page.waitForURL(url);
    await page.frameLocator('iframe').getByText(sayInFrame('left.text')).waitFor();
  });

  it.each(['allow-scripts', 'allow-scripts allow-same-origin allow-forms'])(
    'turns the frame blank where the page may not be left (sandbox="%s"), says so, and forgets what was answered',
    async (sandbox) => {
      const { page, frame, url } = await openAnswered(bareFrame(`sandbox="${sandbox}"`));
      await leave(page, frame);
      await frame.getByText(sayInFrame('left.text')).waitFor();
      expect(page.url()).toBe(url);
      expect(await frame.locator('input').count()).toBe(0);
      await page.goto(url);
      const again = await checkIn(page);
      await startInFrame(again);
      expect(await again.locator('input:checked').count()).toBe(0);
    },
  );
});

it('what is left blank of a tall frame brings its few words into view', async () => {
  const below = '<p style="block-size: 3000px">More of the practice</p>';
  const sandbox = 'sandbox="allow-scripts allow-same-origin"';
  const { page, frame } = await openAnswered(scripted(sandbox) + below);
  const foot = frame.getByRole('button', { name: say('nav.leave') }).last();
  await clickAway(page, foot);
  const left = page.frameLocator('iframe');
  await left.getByText(sayInFrame('left.text')).waitFor();
  const place = () =>
    page.locator('iframe').evaluate((element) => {
      const { top, height } = element.getBoundingClientRect();
      return top >= 0 && height < 300;
    });
  await expect.poll(place).toBe(true);
});

/** Everything that the frame's own storage holds. */
function storageIn(frame: Frame): Promise<Readonly<Record<string, string>>> {
  return frame.evaluate(() =>
    Object.fromEntries([
      ...Object.entries<string>(localStorage),
      ...Object.entries<string>(sessionStorage),
    ]),
  );
}

describe('a check in a frame', () => {
  it('is remembered nowhere: a reload of the page begins anew', async () => {
    const { page, frame } = await openAnswered(scripted());
    expect(await storageIn(frame)).toEqual({});
    await answerInFrame(frame, ANSWERS);
    await showInFrame(frame);
    expect(await storageIn(frame)).toEqual({});
    await page.reload();
    const again = await checkIn(page);
    expect(await again.getByText(say('welcome.resume')).count()).toBe(0);
    expect(await storageIn(again)).toEqual({});
  });

  it('is remembered where the person asks for it, and goes on where it stopped', async () => {
    const { page } = await visit();
    await page.goto(await serve(scripted()));
    const frame = await checkIn(page);
    await startInFrame(frame, { remember: true });
    await radio(frame, 'depending-1', '4').check();
    await page.reload();
    const again = await checkIn(page);
    await again.getByRole('link', { name: say('welcome.resume') }).click();
    await again.locator('fieldset').first().waitFor();
    expect(await radio(again, 'depending-1', '4').isChecked()).toBe(true);
  });

  it('that is remembered in two tabs loses nothing to the other one', async () => {
    const { page, context } = await visit();
    const url = await serve(scripted());
    await page.goto(url);
    const first = await checkIn(page);
    await startInFrame(first, { remember: true });
    await radio(first, 'depending-1', '4').check();
    const beside = await context.newPage();
    await beside.goto(url);
    const second = await checkIn(beside);
    await second.getByRole('link', { name: say('welcome.resume') }).click();
    await second.locator('input:checked').first().waitFor();
    await radio(second, 'losing-people-1', '2').check();
    await first.getByText(say('questions.progress', { count: 2, of: 20 })).waitFor();
    await radio(first, 'closeness-1', '3').check();
    await beside.reload();
    const again = await checkIn(beside);
    await again.getByRole('link', { name: say('welcome.resume') }).click();
    await expect.poll(() => again.locator('input:checked').count()).toBe(3);
  });

  it('is remembered no longer once everything was removed, in this tab and in every other', async () => {
    const { page, context } = await visit();
    const url = await serve(scripted());
    await page.goto(url);
    const first = await checkIn(page);
    await startInFrame(first, { remember: true });
    const beside = await context.newPage();
    await beside.goto(url);
    const second = await checkIn(beside);
    await startInFrame(second, { remember: true });
    await second.getByRole('link', { name: sayInFrame('foot.privacy') }).click();
    await second.getByRole('button', { name: sayOnPrivacy('allButton') }).click();
    await second.getByRole('button', { name: sayOnPrivacy('allYes') }).click();
    await second.getByText(sayOnPrivacy('allDone')).waitFor();
    await second.getByRole('link', { name: say('nav.back') }).click();
    for (const frame of [first, second]) {
      await radio(frame, 'depending-1', '4').check();
      expect(await frame.evaluate(() => localStorage.length)).toBe(0);
    }
    expect(await storageIn(second)).toEqual({});
  });

  it('goes back by the browser’s own “back”, page by page, and the host page stays', async () => {
    const { page, frame, url } = await openAnswered(scripted());
    await page.evaluate(() => {
      history.back();
    });
    await frame.getByRole('heading', { level: 1, name: say('begin.title') }).waitFor();
    await page.evaluate(() => {
      history.forward();
    });
    await frame.locator('fieldset').first().waitFor();
    expect(await frame.locator('input:checked').count()).toBe(1);
    expect(page.url()).toBe(url);
    expect(frame.url()).toContain('/en/embed/#');
  });

  it('shows support and the reading in the frame, and the way back to the same place', async () => {
    const { page, frame } = await openAnswered(scripted());
    const support = frame.getByRole('link', { name: say('nav.support') });
    expect(await support.evaluate((link: HTMLAnchorElement) => link.href)).toBe(
      `${inject('siteUrl')}en/support/`,
    );
    await support.click();
    await frame.locator('a[href^="tel:"]').first().waitFor({ state: 'attached' });
    await frame.getByRole('link', { name: say('nav.back') }).click();
    await frame.locator('fieldset').first().waitFor();
    expect(await frame.locator('input:checked').count()).toBe(1);
    expect(page.context().pages()).toHaveLength(1);
  });

  it('pauses where the person is, and goes on there', async () => {
    const { frame } = await openAnswered(scripted());
    await frame.getByRole('button', { name: say('nav.pause') }).click();
    await frame.getByRole('heading', { name: say('pause.title') }).waitFor();
    expect(await frame.locator('fieldset').first().isVisible()).toBe(false);
    await frame.getByRole('button', { name: say('pause.close') }).click();
    expect(await frame.locator('h1:focus').isVisible()).toBe(true);
    expect(await frame.locator('input:checked').count()).toBe(1);
  });
});

describe('a link in a frame', () => {
  it('leads to a tab before the frame has woken, since no other site may frame the page behind it', async () => {
    const { page, context } = await visit();
    let wake: () => void = () => undefined;
    const woken = new Promise<void>((resolve) => {
      wake = resolve;
    });
    await page.route('**/assets/start-frame-*.js', async (route) => {
      await woken;
      await route.continue();
    });
    await page.goto(await serve(bareFrame()), { waitUntil: 'commit' });
    const opened = context.waitForEvent('page');
    const title = say('welcome.way.short.title');
    const name = say('welcome.wayStart', { title });
    await page.frameLocator('iframe').getByRole('link', { name }).click();
    expect((await opened).url()).toContain('/en/begin/attachment-check-short/');
    wake();
    await startInFrame(await checkIn(page));
    expect(context.pages()).toHaveLength(2);
  });

  it('to a source leaves the setup as it is, and one to another website leaves the check', async () => {
    const { page, context } = await visit();
    await page.goto(await serve(scripted('practice="A quiet practice"')));
    const frame = await checkIn(page);
    await takeInFrame(frame, ANSWERS);
    const address = frame.url();
    await frame.locator('a[href$="/en/learn/"]').first().click();
    await frame.locator('a[href$="/learn/attachment-based-therapy/"]').click();
    await frame.locator('a[href^="#source-"]').first().click();
    expect(await frame.locator('li:focus').count()).toBe(1);
    const opened = context.waitForEvent('page');
    await frame.locator('li:focus a').click();
    await (await opened).close();
    expect(frame.url()).toBe(address);
    await frame.getByRole('link', { name: say('nav.back') }).click();
    expect(await readPositions(frame)).toEqual(EXPECTED);
    await frame.getByRole('link', { name: say('nav.start') }).click();
    await frame.getByText('A quiet practice').first().waitFor();
  });
});

describe('a result in a tab of its own', () => {
  const setup = 'forms=attachment-check-short&results=tab&practice=A+practice';

  it('opens there with the same scores, holds them over a reload, and no address holds an answer', async () => {
    const { page, context } = await visit();
    await page.goto(await serve(scripted('results="tab"')));
    const frame = await checkIn(page);
    await startInFrame(frame);
    await answerInFrame(frame, ANSWERS);
    const opened = context.waitForEvent('page');
    await frame.getByRole('button', { name: say('review.show') }).click();
    const tab = await opened;
    expect(await readPositions(tab)).toEqual(EXPECTED);
    await tab.reload();
    expect(await readPositions(tab)).toEqual(EXPECTED);
    expect(new URL(tab.url()).hash).toMatch(/result=attachment-check-short/);
    expect(Object.keys(ANSWERS).filter((item) => tab.url().includes(item))).toEqual([]);
    await frame.getByRole('heading', { name: sayInFrame('tab.title') }).waitFor();
    await frame.getByRole('button', { name: sayInFrame('tab.here') }).click();
    expect(await readPositions(frame)).toEqual(EXPECTED);
  });

  it('is shown in the frame where no tab may be opened', async () => {
    const { page } = await visit();
    const sandbox = 'sandbox="allow-scripts allow-same-origin"';
    await page.goto(await serve(bareFrame(sandbox, embedUrl(setup))));
    const frame = await checkIn(page);
    await takeInFrame(frame, ANSWERS);
    expect(await readPositions(frame)).toEqual(EXPECTED);
  });

  it('says what is missing when the page that it came from is gone', async () => {
    const { page } = await visit();
    await page.goto(embedUrl(`${setup}&result=attachment-check-short`));
    await page.getByRole('heading', { name: sayOnResults('none') }).waitFor();
  });

  it('gives no answer to a window that another site opened, nor to one that asks in its name', async () => {
    const { page, context } = await visit();
    await page.goto(await serve(scripted('results="tab"')));
    const frame = await checkIn(page);
    await startInFrame(frame);
    await answerInFrame(frame, ANSWERS);
    const opened = context.waitForEvent('page');
    await frame.getByRole('button', { name: say('review.show') }).click();
    await readPositions(await opened);
    const answers = await page.evaluate(async () => {
      const kept: unknown[] = [];
      addEventListener('message', ({ data }) => kept.push(data));
      const ask = { type: 'mooring:ask', version: 1 };
      for (let index = 0; index < frames.length; index += 1) frames[index]?.postMessage(ask, '*');
      await new Promise((resolve) => setTimeout(resolve, 300));
      return kept;
    });
    expect(JSON.stringify(answers)).not.toContain('sheets');
  });
});

const HOSTILE = [
  'accent=red;background:url(//evil.example)',
  'ground=expression(alert(1))',
  'radius=1e9',
  'practice=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
  `note=${'long '.repeat(300)}`,
  'action=Book&link=javascript:alert(document.domain)',
  'region=atlantis',
  'hide=support,leave,intro',
  'results=elsewhere',
  'type=comic',
  '__proto__=x',
  'v=7',
].join('&');

describe('settings that are hostile, unknown or of another version', () => {
  it('are left out one by one, with a word to the owner on the console, and the check stands', async () => {
    const { page, noise } = await visit();
    const said: string[] = [];
    page.on('console', (message) => said.push(`${message.type()} ${message.text()}`));
    page.on('dialog', () => said.push('dialog'));
    await page.goto(
      await serve(bareFrame('', embedUrl(`forms=attachment-check-short&${HOSTILE}`))),
    );
    const frame = await checkIn(page);
    await frame.getByText('<img src=x onerror=alert(1)>').first().waitFor();
    await takeInFrame(frame, ANSWERS);
    expect(await readPositions(frame)).toEqual(EXPECTED);
    expect(await frame.locator('a[href^="javascript"]').count()).toBe(0);
    expect(await frame.getByRole('button', { name: say('nav.leave') }).count()).toBe(2);
    expect(said.every((line) => line.startsWith('info Mooring'))).toBe(true);
    for (const name of [
      'accent',
      'ground',
      'radius',
      'note',
      'link',
      'region',
      'hide',
      'results',
    ]) {
      expect(said.join('\n')).toContain(name);
    }
    expect(noise().filter((line) => line.includes('evil'))).toEqual([]);
  });

  it('cannot be read where their reader is not to be had: the check stands without them', async () => {
    const { page } = await visit();
    await page.route('**/assets/reader-*.js', (route) => route.abort());
    await page.goto(await serve(bareFrame('', embedUrl('practice=A+quiet+practice'))));
    const frame = await checkIn(page);
    await takeInFrame(frame, ANSWERS);
    expect(await readPositions(frame)).toEqual(EXPECTED);
  });

  it('of a hundred thousand letters are not read at all, and the check stands', async () => {
    const { page } = await visit();
    await page.goto(await serve(scripted(`practice="${'a'.repeat(100_000)}"`)));
    const frame = await checkIn(page);
    await frame.getByRole('heading', { level: 1 }).waitFor();
    expect(await frame.getByText('aaaa').count()).toBe(0);
  });
});

describe('a practice’s own file beside the site', () => {
  async function openSiteWith(file: object): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'mooring-practice-'));
    await cp(inject('siteFolder'), folder, { recursive: true });
    await writeFile(join(folder, 'practice.json'), JSON.stringify(file));
    const site = await serveFolder(folder);
    keep({
      url: site.url,
      close: async () => {
        await site.close();
        await rm(folder, { recursive: true, force: true });
      },
    });
    return site.url;
  }
  const PRACTICE = {
    version: 1,
    practice: 'A quiet practice',
    accent: '#ffee00',
    forms: ['attachment-check-short', 'attachment-check'],
    action: 'Book a first talk',
    link: 'https://practice.example/book',
  };

  it('gives the whole site its colour, its order and its next step', async () => {
    const { page } = await visit();
    const site = await openSiteWith(PRACTICE);
    await page.goto(`${site}${WELCOME}`);
    await waitUntilAwake(page);
    await page.getByRole('link', { name: 'Book a first talk' }).waitFor();
    const start = page.getByRole('link', { name: say('welcome.start'), exact: true });
    expect(await start.getAttribute('href')).toContain('attachment-check-short');
    const colour = await page.evaluate(() =>
      document.documentElement.style.getPropertyValue('--sea'),
    );
    // Yellow on paper cannot be read: what is shown is another.
    expect(colour).toMatch(/^light-dark\(#[0-9a-f]{6}, #ffee00\)$/);
  });

  it('goes for frames too, under what a frame says itself', async () => {
    const { page } = await visit();
    const site = await openSiteWith(PRACTICE);
    await page.goto(await serve(bareFrame('', embedUrl('practice=Another', site))));
    const frame = await checkIn(page);
    await frame.getByText('Another').first().waitFor();
    await frame.getByRole('link', { name: 'Book a first talk' }).first().waitFor();
    expect(await frame.getByText('A quiet practice').count()).toBe(0);
  });
});
