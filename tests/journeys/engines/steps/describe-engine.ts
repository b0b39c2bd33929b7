import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { say as tell } from '../../../kit/installing.ts';
import { serveFolder, type ServedFolder } from '../../kit/serve-folder.ts';
import { useServers } from '../../kit/use-servers.ts';
import { FULL, SHORT, WELCOME } from '../../steps/places.ts';
import { answersAt, without } from '../../steps/profiles.ts';
import { answersFor, scoreByHand, SHORT_KEY } from '../../steps/score-by-hand.ts';
import { say } from '../../steps/words.ts';
import type { EngineDevice, Found, Size } from '../kit/engine.ts';
import { tapOn, until } from './find-on-page.ts';
import { readPaper } from './read-paper.ts';
import { countMarks, readPositions } from './read-result.ts';
import { arriveAt, chosenOn, waitUntilAwake } from './site-pages.ts';
import { answerByTouch, beginByKeys, beginByTouch, takeByKeys, takeByTouch } from './take-check.ts';

const PHONE: Size = { width: 390, height: 844 };
const HEIGHTS = { anxious: 2, avoidant: 5, disorganized: 3, secure: 4 };
/** One is declined and one left open. */
const ANSWERS = { ...without(answersAt(HEIGHTS), ['goodwill-2']), 'protest-1': 'declined' };
const SHORT_ANSWERS = answersFor(SHORT_KEY, HEIGHTS);
/** What the map is made of: two lines, a patch and a dot. */
const LEAST_MARKS = 4;
/** Pages of A4. */
const MOST_PAPER = 6;

/**
 * A machine that cannot have the engine has been told so by the setup, and no test of it is counted; where every engine
 * is promised, that is a failure.
 */
function describeMissing(title: string, reason: string): void {
  if (process.env['CI'] === undefined) return;
  it(`${title} takes the journeys`, () => {
    throw new Error(`${title} could not be run: ${reason}`);
  });
}

function expectFewPages(file: Buffer): void {
  const { pages, isText } = readPaper(file);
  expect(isText).toBe(true);
  expect(pages).toBeGreaterThan(0);
  expect(pages).toBeLessThanOrEqual(MOST_PAPER);
}

/** The journeys that each engine takes, on a site of its own for each, which has stored nothing yet. */
export function describeEngine<Paths>(
  title: string,
  found: Found<Paths>,
  start: (paths: Paths, size: Size) => Promise<EngineDevice>,
): void {
  if (found.kind === 'missing') {
    describeMissing(title, found.reason);
    return;
  }
  describe(`in ${title}`, () => {
    const serve = useServers();
    let device: EngineDevice;

    beforeAll(async () => {
      device = await start(found.paths, PHONE);
    });
    afterAll(async () => {
      tell([`${device.version} was run.`, ...device.limits].join(' '));
      await device.close();
    });
    beforeEach(({ onTestFailed }) => {
      // Nobody sees these windows: what one showed last says more than a missing word.
      onTestFailed(async ({ task }) => {
        const path = join('.build', `${title}: ${task.name}.png`);
        await writeFile(path, await device.picture());
        tell(`What ${title} showed is in ${path}.`);
      });
    });

    const newSite = (): Promise<ServedFolder> => serveFolder(inject('siteFolder'));
    const openSite = async (place: string, given?: ServedFolder): Promise<ServedFolder> => {
      const site = given ?? serve(await newSite());
      await device.open(`${site.url}${place}`);
      await waitUntilAwake(device);
      return site;
    };

    it('the whole check is taken by keyboard alone to the result by hand', async () => {
      await openSite(WELCOME);
      await beginByKeys(device);
      await takeByKeys(device, ANSWERS);
      expect(await readPositions(device)).toEqual(scoreByHand(ANSWERS));
      expect(device.noise()).toEqual([]);
    });

    it('the whole check is taken by touch alone, its charts are drawn, and it goes on paper where the driver prints', async () => {
      await openSite(FULL.begin);
      await beginByTouch(device);
      await takeByTouch(device, ANSWERS, FULL);
      expect(await readPositions(device)).toEqual(scoreByHand(ANSWERS));
      expect(await countMarks(device)).toBeGreaterThanOrEqual(LEAST_MARKS);
      const paper = await device.print?.();
      if (paper !== undefined) expectFewPages(paper);
      expect(device.noise()).toEqual([]);
    });

    it('a check goes on where it was left, after a reload and after coming back', async () => {
      const site = await openSite(SHORT.begin);
      await beginByTouch(device);
      await arriveAt(device, SHORT.questions(1));
      await answerByTouch(device, SHORT_ANSWERS);
      const before = await chosenOn(device);
      expect(Object.keys(before)).toHaveLength(5);
      await device.reload();
      await waitUntilAwake(device);
      await expect.poll(() => chosenOn(device), { timeout: 10_000 }).toEqual(before);
      await device.comeBack();
      await device.open(`${site.url}${WELCOME}`);
      await waitUntilAwake(device);
      await tapOn(device, { css: 'main a', words: say('welcome.resume') });
      await takeByTouch(device, SHORT_ANSWERS, SHORT, 2);
      expect(await readPositions(device)).toEqual(scoreByHand(SHORT_ANSWERS, SHORT_KEY));
      expect(device.noise()).toEqual([]);
    });

    it('a whole check is taken after one visit, with no site to ask any more', async () => {
      const site = await newSite();
      await openSite(WELCOME, site);
      await until(device, 'navigator.serviceWorker.ready.then(() => true)');
      await site.close();
      await device.open(`${site.url}${SHORT.begin}`);
      await waitUntilAwake(device);
      await beginByTouch(device);
      await takeByTouch(device, SHORT_ANSWERS, SHORT);
      expect(await readPositions(device)).toEqual(scoreByHand(SHORT_ANSWERS, SHORT_KEY));
    });
  });
}
