import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findPaleText, findViolations } from './kit/axe.ts';
import type { VisitOptions } from './kit/browser-options.ts';
import { useVisits } from './kit/visit.ts';
import { radio } from './steps/answer-page.ts';
import { openPage } from './steps/open-page.ts';
import {
  ABOUT,
  ALL_PLACES,
  BEGIN,
  LEARN,
  PRIVACY,
  questions,
  RESULTS,
  REVIEW,
  statementsOn,
} from './steps/places.ts';
import { readHead } from './steps/read-head.ts';
import { answersAt, sameAnswers, without } from './steps/profiles.ts';
import { ABOUT_KEY, answersFor } from './steps/score-by-hand.ts';
import { deviceWith, sheetAbout, sheetWith } from './steps/stored-sheets.ts';
import { say } from './steps/words.ts';

const visit = useVisits();

const WORRIED = answersAt({ anxious: 5, avoidant: 1, disorganized: 2, secure: 2 });
const TORN = answersAt({ anxious: 4, avoidant: 5, disorganized: 5, secure: 1 });
const HALF = without(answersAt({ anxious: 4, secure: 4 }), ['repair-1', 'repair-2']);
const OPEN = sheetWith(without(WORRIED, ['goodwill-1', 'alarm-2']));
const DONE = { finishedAt: '2026-11-20T09:06:00.000Z' };
const EARLIER = {
  ...{ id: '0-0', sitting: '0-0', startedAt: '2026-10-01T09:00:00.000Z' },
  ...{ updatedAt: '2026-10-01T09:05:00.000Z', finishedAt: '2026-10-01T09:06:00.000Z' },
};
const ABOUT_THREE = [
  sheetAbout('1-1', 'partner', 'present', answersFor(ABOUT_KEY, { anxious: 5, avoidant: 1 })),
  sheetAbout('1-2', 'mother-figure', 'past', answersFor(ABOUT_KEY, { disorganized: 5, secure: 1 })),
  sheetAbout('1-3', 'friend', 'present', answersFor(ABOUT_KEY, { anxious: 2, avoidant: 2 })),
];

async function openEveryDrawer(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((drawers) => {
    for (const drawer of drawers) drawer.setAttribute('open', '');
  });
}

interface Group {
  readonly device: string;
  readonly holds: () => VisitOptions;
  readonly places: readonly string[];
  readonly then?: (page: Page) => Promise<void>;
}

/** Every screen in every state that looks different, by what the device holds. */
const GROUPS: readonly Group[] = [
  {
    device: 'a blank device',
    holds: () => ({}),
    places: ALL_PLACES.filter((place) => !/questions\/.*\/([2-5]|[6-9]|1\d)\//.test(place)),
  },
  {
    device: 'every drawer open',
    holds: () => ({}),
    places: [BEGIN, 'en/support/', PRIVACY, LEARN],
    then: openEveryDrawer,
  },
  {
    device: 'a moment of pause',
    holds: () => deviceWith(OPEN),
    places: [questions(2)],
    then: async (page) => {
      await page.getByRole('button', { name: say('nav.pause') }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    device: 'the start refused',
    holds: () => ({}),
    places: [BEGIN],
    then: (page) => page.getByRole('button', { name: say('begin.start'), exact: true }).click(),
  },
  {
    device: 'an open check and one that cannot be read',
    holds: () => deviceWith(OPEN, sheetWith({}, { id: '9', format: 9 })),
    places: ['', BEGIN, questions(3), REVIEW, PRIVACY],
  },
  {
    device: 'half a check',
    holds: () => deviceWith(sheetWith(HALF)),
    places: [REVIEW, RESULTS],
  },
  {
    device: 'a result that leans one way',
    holds: () => deviceWith(sheetWith(WORRIED, DONE)),
    places: ['', REVIEW, RESULTS],
  },
  {
    device: 'a result with fear of closeness, every drawer open',
    holds: () => deviceWith(sheetWith(TORN, DONE)),
    places: [RESULTS],
    then: openEveryDrawer,
  },
  {
    device: 'an earlier result beside the last, every drawer open',
    holds: () => deviceWith(sheetWith(TORN, EARLIER), sheetWith(WORRIED, DONE)),
    places: [RESULTS],
    then: openEveryDrawer,
  },
  {
    device: 'three people being asked about',
    holds: () => deviceWith(...ABOUT_THREE),
    places: ['', ABOUT.begin, ABOUT.questions(1), ABOUT.questions(6), ABOUT.review],
  },
  {
    device: 'a result about three people, every drawer open',
    holds: () => deviceWith(...ABOUT_THREE),
    places: [ABOUT.results],
    then: openEveryDrawer,
  },
  {
    device: 'a result of answers that are all alike',
    holds: () => deviceWith(sheetWith(sameAnswers('5'), DONE)),
    places: [RESULTS],
  },
];

const WIDTHS = [360, 1280] as const;
const NARROW = [320, 360] as const;

/** What anyone could see is wrong with the screen as it stands, in both themes and at both widths. */
async function findFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const width of NARROW) {
    await page.setViewportSize({ width, height: 740 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) faults.push(`${width} px wide: scrolls sideways by ${over} px`);
  }
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: 'light' });
    const found = await findViolations(page);
    faults.push(...found.map((sentence) => `${width} px, light: ${sentence}`));
    await page.emulateMedia({ colorScheme: 'dark' });
    const pale = await findPaleText(page);
    faults.push(...pale.map((sentence) => `${width} px, dark: ${sentence}`));
  }
  return faults;
}

/** Levels of the headings that can be seen, and what is wrong with their order. */
async function headingFaults(page: Page): Promise<readonly string[]> {
  const levels = await page
    .locator(':is(h1, h2, h3, h4):visible')
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
  const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
  const firsts = levels.filter((level) => level === 1).length;
  return [
    ...(firsts === 1 ? [] : [`${firsts} first headings`]),
    ...jumps.map((level) => `a heading of level ${level} under nothing`),
  ];
}

describe.each(GROUPS)('every screen with $device', ({ holds, places, then }) => {
  it('has nothing that axe finds, no sideways scroll, ordered headings, and is quiet', async () => {
    const { page, assertQuiet } = await visit(holds());
    const faults: string[] = [];
    for (const place of places) {
      await openPage(page, place);
      if (place.includes('/results/')) await page.waitForLoadState('networkidle');
      faults.push(...(await headingFaults(page)).map((fault) => `${place}: ${fault}`));
      await then?.(page);
      faults.push(...(await findFaults(page)).map((fault) => `${place}: ${fault}`));
    }
    expect(faults).toEqual([]);
    assertQuiet();
  });
});

describe('every page as it is written, before any script', () => {
  it('has a title of its own, a language, a direction, a description and words to read', async () => {
    const { page, noise } = await visit({ scripts: false });
    const titles = new Map<string, string>();
    for (const place of ALL_PLACES) {
      const head = await readHead(page, place);
      expect({ place, ...head }).toMatchObject({
        place,
        language: 'en',
        direction: 'ltr',
        isNamed: true,
        isDescribed: true,
        firstHeadings: 1,
        statements: statementsOn(place),
      });
      expect({ place, faults: await headingFaults(page) }).toEqual({ place, faults: [] });
      if (place !== '') titles.set(head.title, place);
    }
    expect(titles.size).toBe(ALL_PLACES.length - 1);
    // Scripts that are asked for ahead and then not run are the browser's own refusal.
    expect(noise().filter((sentence) => !sentence.endsWith('.js (csp)'))).toEqual([]);
  });

  it('says on the statements that answers need scripts', async () => {
    const { page } = await visit({ scripts: false });
    await readHead(page, questions(1));
    const note = page.locator('noscript p');
    await note.waitFor();
    expect(await note.textContent()).toBe(say('questions.noScript'));
  });
});

describe('other ways to see and move', () => {
  it('in forced colours a chosen answer looks chosen, and the keyboard can be seen', async () => {
    const { page } = await visit({ forcedColors: true, width: 360 });
    await openPage(page, questions(1));
    await radio(page, 'depending-1', '4').check();
    const [chosen, open] = await Promise.all([
      radio(page, 'depending-1', '4').screenshot(),
      radio(page, 'depending-1', '3').screenshot(),
    ]);
    expect(chosen.equals(open)).toBe(false);
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus-visible, label:has(:focus-visible)').first();
    expect(await focused.evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe(
      'none',
    );
  });

  it('with reduced motion nothing moves by itself', async () => {
    const { page } = await visit({ reducedMotion: true, width: 360, height: 740 });
    await openPage(page, questions(1));
    const running = () => page.evaluate(() => document.getAnimations().length);
    await radio(page, 'depending-1', '4').click();
    const first = await page.evaluate(() => scrollY);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await page.evaluate(() => scrollY)).toBe(first);
    expect(await running()).toBe(0);
    await page.getByRole('button', { name: say('nav.pause') }).click();
    expect(await running()).toBe(0);
  });
});
