import type { Frame, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { EMBED_STEPS, HEIGHT_STEP } from '#embed';
import { serveHostPages } from './kit/serve-host-page.ts';
import { useServers } from './kit/use-servers.ts';
import { useVisits } from './kit/visit.ts';
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
import { radio } from './steps/answer-page.ts';
import { answersFor, SHORT_KEY } from './steps/score-by-hand.ts';
import { waitUntilAwake } from './steps/open-page.ts';
import { say, sayInFrame, sayOnResults, sayOnSession } from './steps/words.ts';

const visit = useVisits();
const ANSWERS = answersFor(SHORT_KEY, { anxious: 4, avoidant: 2, disorganized: 2, secure: 4 });
const OTHERS = answersFor(SHORT_KEY, { anxious: 1, avoidant: 5, disorganized: 4, secure: 2 });

const keep = useServers();

async function serve(html: string): Promise<string> {
  return keep(await serveHostPages({ '': { html } })).url;
}

/** Keeps every message that the page's window gets, from its first moment, as JSON. */
async function listenOn(page: Page): Promise<() => Promise<readonly unknown[]>> {
  await page.addInitScript(() => {
    const kept: string[] = [];
    Object.assign(window, { kept });
    addEventListener('message', ({ data }) => kept.push(JSON.stringify(data)));
  });
  return async () => {
    const kept = await page.evaluate(() => (window as unknown as { kept: string[] }).kept);
    return kept.map((text) => JSON.parse(text) as unknown);
  };
}

/** Says hello to the first frame whenever it says that it is ready, and follows its height. */
const OWN_HOST = `<script>
  addEventListener('message', ({ data, source }) => {
    const frame = [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === source);
    if (data.type === 'mooring:ready') source.postMessage({ type: 'mooring:hello', version: 1 }, '*');
    if (data.type === 'mooring:height') frame.style.height = data.height + 'px';
  });
</script>`;

/** All that a message may hold: another field, or another kind, is a break of what people are promised. */
function isAllowed(message: unknown): boolean {
  if (typeof message !== 'object' || message === null) return false;
  const { type, version, ...rest } = message as Readonly<Record<string, unknown>>;
  const names = Object.keys(rest).join();
  if (version !== 1) return false;
  if (type === 'mooring:ready' || type === 'mooring:done') return names === '';
  if (type === 'mooring:screen') {
    return names === 'screen' && EMBED_STEPS.some((step) => step === rest['screen']);
  }
  const { height } = rest;
  return (
    type === 'mooring:height' &&
    names === 'height' &&
    typeof height === 'number' &&
    height % HEIGHT_STEP === 0
  );
}

/** Every screen that a frame has, and everything that can be done on them. */
async function walkEverywhere(frame: Frame): Promise<void> {
  const go = (name: string) => frame.getByRole('link', { name, exact: true }).first().click();
  const isOn = (name: string | RegExp) => frame.getByRole('heading', { level: 1, name }).waitFor();
  await takeInFrame(frame, ANSWERS);
  await frame.getByRole('button', { name: say('nav.pause') }).click();
  await frame.getByRole('button', { name: say('pause.close') }).click();
  await go(sayOnResults('session'));
  await isOn(sayOnSession('title'));
  for (const field of await frame.getByRole('textbox').all()) await field.fill('My own words');
  await go(say('nav.back'));
  await frame.locator('tr[data-scale]').first().waitFor({ state: 'attached' });
  await go(say('nav.support'));
  await go(say('nav.back'));
  await go(sayInFrame('foot.privacy'));
  await go(say('nav.start'));
  await isOn(say('welcome.title'));
}

describe('what a frame says to the page around it', () => {
  it('is its height and its step, on every screen and whatever is done, and nothing else', async () => {
    const { page } = await visit();
    const heard = await listenOn(page);
    await page.goto(await serve(hostHtml(OWN_HOST + bareFrame())));
    await walkEverywhere(await checkIn(page));
    const messages = await heard();
    expect(messages.filter((message) => !isAllowed(message))).toEqual([]);
    const kinds = new Set(messages.map((message) => (message as { type: string }).type));
    expect([...kinds].sort()).toEqual([
      'mooring:done',
      'mooring:height',
      'mooring:ready',
      'mooring:screen',
    ]);
  });

  it('would be found out: a message with a field more is not among what is allowed', () => {
    const fine = { type: 'mooring:height', version: 1, height: HEIGHT_STEP };
    expect(isAllowed(fine)).toBe(true);
    for (const more of [{ answers: [] }, { score: 3 }, { height: 97 }, { version: 2 }]) {
      expect(isAllowed({ ...fine, ...more })).toBe(false);
    }
    expect(isAllowed({ type: 'mooring:screen', version: 1, screen: 'support' })).toBe(false);
  });

  it('is the same in kind and order for other answers: only the result is another length', async () => {
    const said: unknown[] = [];
    for (const answers of [ANSWERS, OTHERS]) {
      const { page } = await visit();
      const heard = await listenOn(page);
      await page.goto(await serve(hostHtml(OWN_HOST + bareFrame())));
      const frame = await checkIn(page);
      await startInFrame(frame);
      await answerInFrame(frame, answers);
      await expect
        .poll(async () => (await heard()).at(-1))
        .toMatchObject({ type: 'mooring:height' });
      said.push(await heard());
      await showInFrame(frame);
    }
    expect(said[0]).toEqual(said[1]);
  });

  it('is one word that it is ready, where nobody answers', async () => {
    const { page } = await visit();
    const heard = await listenOn(page);
    await page.goto(await serve(hostHtml(bareFrame())));
    await takeInFrame(await checkIn(page), ANSWERS);
    expect(await heard()).toEqual([{ type: 'mooring:ready', version: 1 }]);
  });

  it('goes to the page around it alone: a frame beside it cannot make it speak', async () => {
    const { page } = await visit();
    const stranger = await serve(
      hostHtml(`<script>
        const kept = [];
        addEventListener('message', ({ data }) => kept.push(data));
        setInterval(() => {
          for (let index = 0; index < parent.frames.length; index += 1)
            parent.frames[index].postMessage({ type: 'mooring:hello', version: 1 }, '*');
        }, 50);
      </script>`),
    );
    const heard = await listenOn(page);
    const beside = `<iframe title="Stranger" src="${stranger}"></iframe>`;
    await page.goto(await serve(hostHtml(beside + bareFrame())));
    await takeInFrame(await checkIn(page), ANSWERS);
    const frame = page.frames().find((one) => one.url() === stranger);
    expect(await frame?.evaluate('kept.filter((one) => one.type !== "mooring:hello")')).toEqual([]);
    expect(await heard()).toContainEqual({ type: 'mooring:ready', version: 1 });
    expect((await heard()).filter(isAllowed)).toHaveLength(1);
  });
});

/** Times, in milliseconds, from when the content is higher than its frame to when the frame is high enough. */
async function watchLag(page: Page, frame: Frame): Promise<() => Promise<readonly number[]>> {
  await frame.evaluate(() => {
    const lags: number[] = [];
    Object.assign(window, { lags });
    let since: number | null = null;
    const look = () => {
      const { scrollHeight, clientHeight } = document.documentElement;
      if (scrollHeight > clientHeight) since ??= performance.now();
      else if (since !== null) {
        lags.push(performance.now() - since);
        since = null;
      }
      requestAnimationFrame(look);
    };
    look();
  });
  await page.bringToFront();
  return () => frame.evaluate(() => (window as unknown as { lags: number[] }).lags);
}

describe('the height of a frame', () => {
  it('follows what is in it within a tenth of a second, and leaves nothing to scroll inside', async () => {
    const { page } = await visit({ width: 800 });
    await page.goto(await serve(hostHtml(scripted())));
    const frame = await checkIn(page);
    const lags = await watchLag(page, frame);
    await startInFrame(frame);
    await answerInFrame(frame, ANSWERS);
    await showInFrame(frame);
    for (const summary of (await frame.locator('summary').all()).slice(0, 4)) await summary.click();
    await expect
      .poll(() => frame.evaluate(() => document.documentElement.scrollHeight - innerHeight))
      .toBe(0);
    const times = await lags();
    expect(times.length).toBeGreaterThan(2);
    expect(times.toSorted((a, b) => b - a)[0]).toBeLessThan(100);
  });

  it('grows downwards: the place that somebody reads stays where it is', async () => {
    const { page } = await visit({ width: 800, height: 600 });
    await page.goto(await serve(hostHtml(`<p>Words</p>${scripted()}<p>Words below</p>`)));
    const frame = await checkIn(page);
    await takeInFrame(frame, ANSWERS);
    const drawer = frame.locator('details').last();
    await drawer.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => [scrollY, document.body.scrollHeight]);
    await drawer.locator('summary').evaluate((summary: HTMLElement) => {
      summary.click();
    });
    await expect
      .poll(() => page.evaluate(() => document.body.scrollHeight))
      .toBeGreaterThan(before[1] ?? 0);
    expect(await page.evaluate(() => scrollY)).toBe(before[0]);
  });

  it('is asked for no more often than twenty times a second by a host that changes its width without end', async () => {
    const { page } = await visit({ width: 900 });
    const heard = await listenOn(page);
    const restless = `<div id="box" style="width:800px">${scripted()}</div><script>
      setInterval(() => { box.style.width = box.style.width === '800px' ? '330px' : '800px'; }, 5);
    </script>`;
    await page.goto(await serve(hostHtml(restless)));
    const frame = await checkIn(page);
    const before = (await heard()).length;
    await page.waitForTimeout(2000);
    expect((await heard()).length - before).toBeLessThanOrEqual(42);
    await frame
      .getByRole('link', { name: sayInFrame('foot.privacy') })
      .evaluate((link: HTMLElement) => {
        link.click();
      });
    await frame.getByRole('link', { name: say('nav.back') }).waitFor();
  });
});

describe('a host', () => {
  it('that takes the frame away in the middle is told nothing more, and goes on', async () => {
    const { page, noise } = await visit();
    const heard = await listenOn(page);
    await page.goto(await serve(hostHtml(scripted() + scripted('class="second"'))));
    await expect.poll(() => page.frames().length).toBe(3);
    const element = await page.locator('mooring-check iframe').first().elementHandle();
    const first = await element.contentFrame();
    if (first === null) throw new Error('No frame');
    // Before it wakes, a frame's links lead out of it.
    await waitUntilAwake(first);
    await startInFrame(first);
    await page.evaluate(() => {
      document.querySelector('mooring-check')?.remove();
    });
    await expect.poll(() => page.frames().length).toBe(2);
    const before = (await heard()).length;
    const second = await checkIn(page);
    await takeInFrame(second, ANSWERS);
    expect((await heard()).length).toBeGreaterThan(before);
    expect(noise().filter((line) => /uncaught|error/.test(line))).toEqual([]);
  });

  it('that follows forged heights of another frame does not exist: our script takes none', async () => {
    const { page } = await visit();
    const stranger = await serve(
      hostHtml(`<script>setInterval(() => {
        parent.postMessage({ type: 'mooring:height', version: 1, height: 9600 }, '*');
        parent.postMessage({ type: 'mooring:done', version: 1 }, '*');
      }, 20);</script>`),
    );
    const beside = `<iframe title="Stranger" src="${stranger}"></iframe><script>
      const done = []; addEventListener('mooring:done', (event) => done.push(event.type));
    </script>`;
    await page.goto(await serve(hostHtml(beside + scripted())));
    const frame = await checkIn(page);
    await page.waitForTimeout(300);
    const own = page.locator('mooring-check iframe');
    const height = await own.evaluate((element) => element.clientHeight);
    expect(height).toBeGreaterThan(0);
    expect(height).toBeLessThan(2000);
    expect(await page.evaluate('done')).toEqual([]);
    await takeInFrame(frame, ANSWERS);
    expect(await page.evaluate('done')).toEqual(['mooring:done']);
  });

  it('cannot read what is in the frame, nor be read by it', async () => {
    const { page } = await visit();
    await page.goto(`${await serve(hostHtml(bareFrame()))}?secret=word#fragment`);
    const frame = await checkIn(page);
    await startInFrame(frame);
    await radio(frame, 'depending-1', '4').check();
    expect(await frame.evaluate('document.referrer')).not.toContain('secret');
    const peek = await page.evaluate(() => {
      try {
        return document.querySelector('iframe')?.contentDocument?.title ?? null;
      } catch {
        return 'refused';
      }
    });
    expect(peek).toBeNull();
    expect(page.frames()[1]?.url()).toBe(embedUrl());
  });
});

it('the site that the frame comes from is asked for files alone, with no word of the host', async () => {
  const { page } = await visit();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(inject('siteUrl'))) return;
    const { referer = '', cookie = '' } = request.headers();
    asked.push(`${request.method()} ${request.postData() ?? ''}${cookie}`);
    expect(referer.replace(inject('siteUrl'), '')).not.toContain('secret');
    expect(new URL(request.url()).search).toBe('');
  });
  await page.goto(`${await serve(hostHtml(scripted()))}?secret=word`);
  await takeInFrame(await checkIn(page), ANSWERS);
  expect(new Set(asked)).toEqual(new Set(['GET ']));
});
