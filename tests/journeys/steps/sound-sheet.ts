import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import type { VisitOptions } from '../kit/browser-options.ts';
import { watchOver, type Sentry } from '../kit/sentry.ts';
import type { Visit } from '../kit/visit.ts';
import { openPage } from './open-page.ts';
import { RESULTS } from './places.ts';
import { answersAt } from './profiles.ts';
import { readPositions } from './read-positions.ts';
import { scoreByHand } from './score-by-hand.ts';
import { readStorage, sheetWith, storageOf } from './stored-sheets.ts';

const ANSWERS = answersAt({ anxious: 4, avoidant: 2, disorganized: 3, secure: 4 });

/** The id of a finished check that was on the device before anything hostile came. */
export const SOUND_ID = '1-1';
export const SOUND_KEY = `mooring.sheet.${SOUND_ID}`;
export const SOUND = JSON.stringify(
  sheetWith(ANSWERS, { id: SOUND_ID, finishedAt: '2026-11-20T09:05:00.000Z' }),
);

/** A file of the site in which no script runs: its storage is the site's. */
export async function openBlank(page: Page): Promise<void> {
  await page.goto(`${inject('siteUrl')}embed.js`);
}

export interface WatchedVisit extends Visit, Sentry {
  /** Fails with what happened that must not; the check of before has to be there byte for byte, and to open. */
  readonly assertUnharmed: () => Promise<void>;
}

interface WatchOptions extends VisitOptions {
  /** What the device holds besides; keys in full. */
  readonly more?: Readonly<Record<string, string>>;
  /** Where pages of another website are served, if it is one that is visited. */
  readonly host?: string;
}

/** A person with a finished check on the device, whose pages are watched. */
export async function visitWithSound(
  visit: (options?: VisitOptions) => Promise<Visit>,
  { more = {}, host = '', ...options }: WatchOptions = {},
): Promise<WatchedVisit> {
  const visitor = await visit({ ...options, ...storageOf({ [SOUND_KEY]: SOUND, ...more }) });
  const { assertCalm } = await watchOver(visitor, host);
  return {
    ...visitor,
    assertCalm,
    assertUnharmed: async () => {
      await assertCalm();
      const page = await visitor.context.newPage();
      await openBlank(page);
      // As its own button under “Your checks” says it: others may have come that are newer.
      await page.evaluate((id) => {
        sessionStorage.setItem('mooring.opened.attachment-check', id);
      }, SOUND_ID);
      await openPage(page, RESULTS);
      expect((await readStorage(page))[SOUND_KEY]).toBe(SOUND);
      expect(await readPositions(page)).toEqual(scoreByHand(ANSWERS));
      await assertCalm();
    },
  };
}
