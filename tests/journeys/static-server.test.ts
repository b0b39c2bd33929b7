import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serveFolder, type ServedFolder } from './kit/serve-folder.ts';
import { useVisits } from './kit/visit.ts';
import { answerAll, showResult } from './steps/answer-page.ts';
import { waitUntilAwake } from './steps/open-page.ts';
import { FULL, ALL_PLACES, BEGIN } from './steps/places.ts';
import { answersAt } from './steps/profiles.ts';
import { readPositions } from './steps/read-positions.ts';
import { scoreByHand } from './steps/score-by-hand.ts';
import { storedAnswers } from './steps/stored-sheets.ts';
import { say } from './steps/words.ts';

const ANSWERS = answersAt({ anxious: 3, avoidant: 4, disorganized: 2, secure: 3 });
const SITE = inject('siteFolder');
const LINK = /\s(?:href|src)="([^"]*)"/g;

function htmlFiles(): readonly string[] {
  return readdirSync(SITE, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replaceAll('\\', '/'));
}

function linksOf(file: string): readonly string[] {
  const html = readFileSync(join(SITE, file), 'utf8');
  return [...html.matchAll(LINK)].flatMap(([, link]) => (link === undefined ? [] : [link]));
}

describe('the site as files', () => {
  it('is a page for every place, and no other', () => {
    expect([...htmlFiles()].sort()).toEqual(ALL_PLACES.map((place) => `${place}index.html`).sort());
  });

  it('has relative links alone, and every one leads to a file of the site', async () => {
    const reached = new Set<string>();
    for (const file of htmlFiles()) {
      const page = new URL(file, inject('siteUrl'));
      const links = linksOf(file).filter((link) => !/^(?:tel:|sms:|#)/.test(link));
      expect(links.length).toBeGreaterThan(5);
      const absolute = links.filter((link) => /^(?:[a-z]+:|\/)/i.test(link));
      // Help lines and sources lie elsewhere, and are plain links that somebody has to follow.
      if (file === 'en/support/index.html') expect(absolute.length).toBeGreaterThan(5);
      else if (file.startsWith('en/learn/'))
        expect(absolute.every((link) => link.startsWith('https://'))).toBe(true);
      else expect({ file, absolute }).toEqual({ file, absolute: [] });
      for (const link of links) if (!absolute.includes(link)) reached.add(new URL(link, page).href);
    }
    const outside = [...reached].filter((url) => !url.startsWith(inject('siteUrl')));
    expect(outside).toEqual([]);
    const answers = await Promise.all(
      [...reached].map(async (url) => ({ url, status: (await fetch(url)).status })),
    );
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  });

  it('holds no map of its source and no page of another origin in its head', () => {
    for (const file of htmlFiles()) {
      const [head = ''] = readFileSync(join(SITE, file), 'utf8').split('</head>');
      expect({ file, found: /https?:\/\//.exec(head)?.[0] }).toEqual({ file, found: undefined });
    }
  });
});

describe.each([
  ['at the root of a host', '/', ''],
  ['with index.html written out', '/deep/in/a/folder/', 'index.html'],
])('the site %s', (_where, under, written) => {
  let served: ServedFolder | undefined;
  const address = (path: string) => `${served?.url ?? ''}${path}${written}`;
  const visit = useVisits(() => address(''));
  beforeAll(async () => {
    served = await serveFolder(SITE, under);
  });
  afterAll(() => served?.close());

  it('takes the person from the first page to the result, and back', async () => {
    const { page, assertQuiet } = await visit();
    await page.goto(address(''));
    await waitUntilAwake(page);
    await page.getByRole('link', { name: say('welcome.start'), exact: true }).click();
    await page.waitForURL(`${served?.url ?? ''}${BEGIN}`);
    await page.goto(address(BEGIN));
    await waitUntilAwake(page);
    await page.getByRole('checkbox', { name: say('begin.adult') }).check();
    await page.getByRole('button', { name: say('begin.start'), exact: true }).click();
    await page.locator('fieldset').first().waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: say('begin.title') }).waitFor();
    await page.goForward();
    await page.locator('fieldset').first().waitFor();
    await answerAll(page, ANSWERS);
    await showResult(page, FULL, true);
    expect(await readPositions(page)).toEqual(scoreByHand(ANSWERS));
    await page.reload();
    await waitUntilAwake(page);
    expect(await readPositions(page)).toEqual(scoreByHand(ANSWERS));
    expect(await storedAnswers(page)).toEqual(ANSWERS);
    assertQuiet();
  });
});
