import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { serveByHeadersFile } from './kit/serve-by-headers-file.ts';
import { serveFolder, type ServedFolder } from './kit/serve-folder.ts';
import { useServers } from './kit/use-servers.ts';
import { useVisits } from './kit/visit.ts';
import { answerAll, showResult } from './steps/answer-page.ts';
import { countKept, waitUntilKept } from './steps/kept-site.ts';
import { waitForPlace, waitUntilAwake } from './steps/open-page.ts';
import { ALL_PLACES, EMBED, LEFT, PRIVACY, SHORT, SUPPORT, WELCOME } from './steps/places.ts';
import { readPositions } from './steps/read-positions.ts';
import { answersFor, scoreByHand, SHORT_KEY } from './steps/score-by-hand.ts';
import { seeMap } from './steps/see-map.ts';
import { say, sayOnPrivacy } from './steps/words.ts';

const serve = useServers();
let siteUrl = '';
const visit = useVisits(() => siteUrl);

const ANSWERS = answersFor(SHORT_KEY, { anxious: 4, avoidant: 2, disorganized: 3, secure: 4 });

const NEVER_CHANGES = { 'cache-control': 'public, max-age=31536000, immutable' };

/** Serves the site anew, its assets to be kept as the header files ask for, and gives the list of paths that are asked for. */
async function serveCounted(): Promise<readonly string[]> {
  const asked: string[] = [];
  const note = (path: string) => {
    asked.push(path);
    return path.includes('/assets/') ? NEVER_CHANGES : {};
  };
  const server = serve(await serveFolder(inject('siteFolder'), '/some/folder/', note));
  siteUrl = server.url;
  return asked;
}

async function open(page: Page, place: string): Promise<void> {
  await page.goto(`${siteUrl}${place}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  if (place !== LEFT) await waitUntilAwake(page);
}

describe.each<[string, () => Promise<ServedFolder>]>([
  ['from a folder', () => serveFolder(inject('siteFolder'))],
  [
    'from a root, with the headers that it asks for',
    () => serveByHeadersFile(inject('siteFolder'), 'cloudflare'),
  ],
])('after one visit to one page, %s', (_name, start) => {
  it('a person without a connection takes the whole check, and every page opens', async () => {
    const server = await start();
    siteUrl = server.url;
    const { context, page, assertQuiet } = await visit({ keepsSite: true });
    await open(page, SUPPORT);
    await waitUntilKept(page);
    await context.setOffline(true);
    await server.close();
    await open(page, WELCOME);
    const title = say('welcome.way.short.title');
    await page.getByRole('link', { name: say('welcome.wayStart', { title }) }).click();
    await waitForPlace(page, SHORT.begin);
    await page.getByRole('checkbox', { name: say('begin.adult') }).check();
    await page.getByRole('button', { name: say('begin.start'), exact: true }).click();
    await waitForPlace(page, SHORT.questions(1));
    await answerAll(page, ANSWERS, SHORT);
    await showResult(page, SHORT, true);
    expect(await readPositions(page)).toEqual(scoreByHand(ANSWERS, SHORT_KEY));
    await seeMap(page, siteUrl);
    for (const place of ALL_PLACES) await open(page, place);
    await page.goto(`${siteUrl}en/support#crisis`);
    await waitUntilAwake(page);
    expect(page.url()).toContain(`${SUPPORT}#crisis`);
    assertQuiet();
  });
});

describe('a second visit', () => {
  it('costs nothing but the browser’s own look for a newer version', async () => {
    const asked = await serveCounted();
    const { context, page, assertQuiet } = await visit({ keepsSite: true });
    await open(page, WELCOME);
    await waitUntilKept(page);
    await page.close();
    const first = asked.length;
    const later = await context.newPage();
    for (const place of [WELCOME, SHORT.questions(1), SHORT.results, PRIVACY]) {
      await open(later, place);
      await later.waitForLoadState('networkidle');
    }
    expect(asked.slice(first).filter((path) => !path.endsWith('/sw.js'))).toEqual([]);
    assertQuiet();
  });
});

describe('what is kept of the site', () => {
  it('is asked for once, and leaves out what no page of a device needs', async () => {
    const asked = await serveCounted();
    const { page } = await visit({ keepsSite: true });
    await open(page, WELCOME);
    await waitUntilKept(page);
    const assets = asked.filter((path) => path.includes('/assets/'));
    expect(assets.toSorted()).toEqual([...new Set(assets)].toSorted());
    expect(asked.join()).not.toMatch(/sandboxed-|embed\.js/);
  });

  it('is nothing where a person only meets the check in a frame’s page, or a blank one', async () => {
    await serveCounted();
    const { page, assertQuiet } = await visit({ keepsSite: true });
    for (const place of [EMBED, LEFT]) {
      await open(page, place);
      await page.waitForLoadState('networkidle');
      expect(await countKept(page)).toEqual({ workers: 0, caches: 0 });
    }
    assertQuiet();
  });

  it('goes with everything else when the person removes it, until the next visit', async () => {
    await serveCounted();
    const { page, assertQuiet } = await visit({ keepsSite: true });
    await open(page, PRIVACY);
    await waitUntilKept(page);
    for (const name of ['allButton', 'allYes'] as const) {
      await page.getByRole('button', { name: sayOnPrivacy(name) }).click();
    }
    await page.getByText(sayOnPrivacy('allDone')).waitFor();
    await expect.poll(() => countKept(page)).toEqual({ workers: 0, caches: 0 });
    await page.getByRole('link', { name: say('nav.home') }).click();
    await page.getByRole('heading', { level: 1, name: say('welcome.title') }).waitFor();
    expect(await countKept(page)).toEqual({ workers: 0, caches: 0 });
    await open(page, WELCOME);
    await waitUntilKept(page);
    assertQuiet();
  });
});

describe('the site as an app of its own', () => {
  it('may be installed, by all that Chromium asks for', async () => {
    await serveCounted();
    const { context, page, assertQuiet } = await visit({ keepsSite: true });
    await open(page, SHORT.begin);
    await waitUntilKept(page);
    const session = await context.newCDPSession(page);
    const { errors, url } = await session.send('Page.getAppManifest');
    expect({ errors, url }).toEqual({ errors: [], url: `${siteUrl}manifest.webmanifest` });
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    // A visit of a test leaves no traces, as a private window does.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
    assertQuiet();
  });
});
