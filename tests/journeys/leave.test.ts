import type { Frame, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { NEUTRAL_SITE } from '#content';
import { serveFolder } from './kit/serve-folder.ts';
import { serveHostPages } from './kit/serve-host-page.ts';
import { useServers } from './kit/use-servers.ts';
import { useVisits } from './kit/visit.ts';
import { radio } from './steps/answer-page.ts';
import { clickAway } from './steps/click-away.ts';
import { openPage, waitForPlace, waitUntilAwake } from './steps/open-page.ts';
import { BEGIN, PRIVACY, questions, RESULTS, SUPPORT, WELCOME } from './steps/places.ts';
import { pressShiftThrice } from './steps/press-shift.ts';
import { startCheck } from './steps/start-check.ts';
import { deviceWith, readStorage, sheetWith } from './steps/stored-sheets.ts';
import { say, sayInFrame, sayOnPrivacy, sayOnResults } from './steps/words.ts';

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

type Leave = (page: Page, place: Page | Frame) => Promise<void>;

function leaveByButton(page: Page, place: Page | Frame): Promise<void> {
  return clickAway(page, place.getByRole('button', { name: say('nav.leave') }));
}

const leaveByShift: Leave = (page) => pressShiftThrice(page);

/** Leaves a page, and makes sure that it is blank before the neutral site answers. */
async function leave(page: Page, by: Leave = leaveByButton): Promise<void> {
  let left: readonly [string, number] | undefined;
  await page.exposeFunction('tellBlank', (seen: readonly [string, number]) => (left = seen));
  await page.evaluate(`new MutationObserver(() => {
    const count = document.documentElement.childElementCount;
    if (count === 0) tellBlank([document.title, count]);
  }).observe(document, { childList: true, subtree: true })`);
  const open = await holdNeutralSite(page);
  const isAsked = page.waitForRequest(`${NEUTRAL_SITE}**`);
  await by(page, page);
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

  it('forgets a finished check that was not kept', async () => {
    const finished = { finishedAt: '2026-11-20T09:06:00.000Z' };
    const { page } = await visit(deviceWith(sheetWith({ 'depending-1': '4' }, finished)));
    await openPage(page, RESULTS);
    await page.getByRole('button', { name: sayOnResults('keep.takeOff') }).click();
    await page.getByText(sayOnResults('keep.tab')).waitFor();
    await leave(page);
    await openPage(page, RESULTS);
    await page.getByRole('heading', { name: sayOnResults('none') }).waitFor();
    expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('answers');
  });

  it('forgets a homework link that waits in the tab, and homework that is in the tab alone', async () => {
    const { page } = await visit();
    await openPage(page, WELCOME);
    await page.evaluate(() => {
      sessionStorage.setItem('mooring.homework-link', 'waiting');
      sessionStorage.setItem('mooring.homework.0011223344556677', '{}');
    });
    await leave(page);
    await openPage(page, PRIVACY);
    expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('homework');
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

const keep = useServers();

/**
 * A page of the site in another site's frame that may run scripts and nothing else. Such a frame has no origin, so it gets
 * scripts only from a server that lets every origin have them.
 */
async function openFramed(page: Page, path: string): Promise<Frame> {
  const headers = { 'access-control-allow-origin': '*' };
  const site = keep(await serveFolder(inject('siteFolder'), '/', headers));
  const html = `<title>Host</title><iframe sandbox="allow-scripts" src="${site.url}${path}"></iframe>`;
  const host = keep(await serveHostPages({ '': { html } }));
  await page.goto(host.url);
  const frame = page.frames().find((each) => each !== page.mainFrame());
  if (frame === undefined) throw new Error('The host page has no frame');
  await waitUntilAwake(frame);
  return frame;
}

/** Leaves in a frame that may not move its window, and makes sure that it is blank, says so, and that the host stays. */
async function leaveFrame(page: Page, by: Leave, frame: Frame): Promise<void> {
  const host = page.url();
  await by(page, frame);
  await frame.getByText(sayInFrame('left.text')).waitFor();
  expect(await frame.locator('input, button').count()).toBe(0);
  expect(page.url()).toBe(host);
}

describe('in a frame that may not move its window', () => {
  it.each([WELCOME, questions(1), RESULTS, SUPPORT, PRIVACY])(
    'leaves %s in the frame itself, which is blank and says so, and the host stays',
    async (path) => {
      const { page } = await visit();
      await leaveFrame(page, leaveByButton, await openFramed(page, path));
    },
  );

  it('leaves by Shift three times too, and the answers given there are gone', async () => {
    const { page } = await visit();
    const frame = await openFramed(page, questions(1));
    await frame.locator('input[type=radio]').first().check({ force: true });
    await leaveFrame(page, leaveByShift, frame);
    const again = await openFramed(page, questions(1));
    expect(await again.locator('input[type=radio]:checked').count()).toBe(0);
  });
});

describe('before leaving', () => {
  it('people are told that the browser’s history remains', async () => {
    const { page } = await visit();
    await openPage(page, PRIVACY);
    expect(await page.getByText(sayOnPrivacy('history')).count()).toBe(1);
  });
});
