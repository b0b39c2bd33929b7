import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { buildSite } from './kit/build-site.ts';
import { serveFolder } from './kit/serve-folder.ts';
import { useServers } from './kit/use-servers.ts';
import { useVisits } from './kit/visit.ts';
import { answerPage, nextPage, showResult } from './steps/answer-page.ts';
import {
  countKept,
  stateOfUpdate,
  tryUpdate,
  waitUntilKept,
  wentThroughWorker,
} from './steps/kept-site.ts';
import { waitForPlace, waitUntilAwake } from './steps/open-page.ts';
import { BEGIN, FULL, PAGE_COUNT, questions, SUPPORT, WELCOME } from './steps/places.ts';
import { answersAt } from './steps/profiles.ts';
import { say } from './steps/words.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const ANSWERS = answersAt({ anxious: 4, avoidant: 2, disorganized: 2, secure: 3 });
/** Browsers look for a newer worker a while after a page has loaded. */
const PATIENT = { timeout: 30_000 };
const LINE = say('update.ready');
const USE_IT = { name: say('update.now'), exact: true };

const serve = useServers();
let work = '';
let older = '';
let url = '';
const visit = useVisits(() => url);

/** The project as it was before the second version of its questionnaire, and with nothing else changed. */
function writeOlderProject(folder: string): void {
  for (const name of readdirSync(ROOT)) {
    if (/^(\.git|\.build|dist|node_modules|tests|reports)$/.test(name)) continue;
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const questionnaires = join(folder, 'questionnaires');
  rmSync(join(questionnaires, 'attachment-check/2.0.0'), { recursive: true });
  const short = join(questionnaires, 'attachment-check-short/1.0.0/questionnaire.json');
  writeFileSync(short, readFileSync(short, 'utf8').replace('"2.0.0"', '"1.0.0"'));
}

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'mooring-updates-'));
  const project = join(work, 'project');
  writeOlderProject(project);
  older = await buildSite('older', project);
});
afterAll(() => {
  rmSync(work, { recursive: true });
});

/** Puts another state of the site on the server, in the place of all that was there. */
function deploy(site: string): void {
  rmSync(join(work, 'served'), { force: true });
  symlinkSync(site, join(work, 'served'));
}

/** The newer site with something done to it on its way to the server. */
function newerBut(change: (site: string) => void): string {
  const site = mkdtempSync(join(work, 'changed-'));
  cpSync(inject('siteFolder'), site, { recursive: true });
  change(site);
  return site;
}

beforeEach(async () => {
  deploy(older);
  ({ url } = serve(await serveFolder(join(work, 'served'))));
});

async function open(page: Page, place: string): Promise<void> {
  await page.goto(`${url}${place}`);
  await waitUntilAwake(page);
}

/** A visit that has a copy of the older site. */
async function visitOlder(place: string) {
  const made = await visit({ keepsSite: true });
  await open(made.page, place);
  await waitUntilKept(made.page);
  return made;
}

async function answerOn(page: Page, from: number, to: number): Promise<void> {
  for (let number = from; number <= to; number += 1) {
    await answerPage(page, ANSWERS);
    await nextPage(page, number);
  }
}

describe('a newer version', () => {
  it('waits, and is offered in one line where nothing is interrupted', async () => {
    const { context, page, assertQuiet } = await visitOlder(BEGIN);
    await page.getByRole('checkbox', { name: say('begin.adult') }).check();
    await page.getByRole('button', { name: say('begin.start'), exact: true }).click();
    await waitForPlace(page, questions(1));
    await answerOn(page, 1, 2);
    deploy(inject('siteFolder'));
    await page.reload();
    await waitUntilAwake(page);
    await expect.poll(() => stateOfUpdate(page), PATIENT).toBe('waiting');
    expect(await page.getByText(LINE).count()).toBe(0);

    const other = await context.newPage();
    await open(other, SUPPORT);
    await other.getByRole('status').filter({ hasText: LINE }).waitFor();
    await other.getByRole('button', { name: say('update.later'), exact: true }).click();
    expect(await other.getByText(LINE).count()).toBe(0);
    await other.reload();
    await waitUntilAwake(other);
    const isLoaded = other.waitForEvent('load');
    await other.getByRole('button', USE_IT).click();
    await isLoaded;
    await waitUntilAwake(other);
    expect(await stateOfUpdate(other)).toBe('none');
    expect(await other.getByText(LINE).count()).toBe(0);

    // The page with the check was left alone, and goes on to its end with files that the server no longer has.
    // Browsers slow down a tab that lies behind another one.
    await page.bringToFront();
    await answerOn(page, 3, PAGE_COUNT);
    await showResult(page, FULL, true);
    await page.getByText(/attachment-check 1\.0\.0, fingerprint/).waitFor();
    await page.locator('svg.recharts-surface').first().waitFor();
    await page.reload();
    await page.getByText(/attachment-check 1\.0\.0, fingerprint/).waitFor();
    await open(other, BEGIN);
    await other.getByRole('checkbox', { name: say('begin.adult') }).waitFor();
    assertQuiet();
  });
});

/** A file that every page of the newer version needs, and that the older one does not have. */
function aNewFile(site: string): string {
  const before = readdirSync(join(older, 'assets'));
  const name = readdirSync(join(site, 'assets')).find(
    (file) => /^index-[\w-]+\.js$/.test(file) && !before.includes(file),
  );
  if (name === undefined) throw new Error('Both versions have the same first file');
  return join(site, 'assets', name);
}

describe('a newer version that does not come whole', () => {
  it.each<[string, (site: string) => void]>([
    [
      'lacks a file',
      (site) => {
        rmSync(aNewFile(site));
      },
    ],
    [
      'has a file that was cut off',
      (site) => {
        writeFileSync(aNewFile(site), 'const a =');
      },
    ],
    [
      'still has a page of the one before',
      (site) => {
        cpSync(join(older, WELCOME, 'index.html'), join(site, WELCOME, 'index.html'));
      },
    ],
  ])('and %s is not used; the one before goes on whole, until it does', async (_what, change) => {
    const { context, page } = await visitOlder(WELCOME);
    deploy(newerBut(change));
    await page.reload();
    await waitUntilAwake(page);
    expect(await tryUpdate(page)).toBe('redundant');
    expect(await stateOfUpdate(page)).toBe('none');
    await context.setOffline(true);
    await open(page, questions(1));
    await open(page, WELCOME);
    expect(await page.getByText(LINE).count()).toBe(0);
    await context.setOffline(false);
    deploy(inject('siteFolder'));
    await page.reload();
    await page.getByRole('button', USE_IT).waitFor();
  });
});

describe('the way to turn the copy off', () => {
  it('takes it out of a browser at its next visit, and loads the page once', async () => {
    const { page, assertQuiet } = await visitOlder(WELCOME);
    let loads = 0;
    page.on('load', () => (loads += 1));
    deploy(
      newerBut((site) => {
        cpSync(join(site, 'sw-off.js'), join(site, 'sw.js'));
      }),
    );
    await page.reload();
    await expect.poll(() => loads, PATIENT).toBe(2);
    await waitUntilAwake(page);
    await page.waitForLoadState('networkidle');
    await open(page, SUPPORT);
    await page.waitForLoadState('networkidle');
    expect(loads).toBe(3);
    expect((await countKept(page)).caches).toBe(0);
    expect(await wentThroughWorker(page)).toBe(false);
    assertQuiet();
  });
});
