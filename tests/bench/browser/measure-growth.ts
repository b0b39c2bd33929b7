import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright-core';
import { launchOptions } from '../../journeys/kit/browser-options.ts';
import { IS_AWAKE } from '../../journeys/kit/is-awake.ts';
import type { StoredHistory } from '../growth/stored-history.ts';
import { installLab, takeSeen } from './page-lab.ts';

const CPU_SLOWED = 4;
/** A press, the writing to the disk that follows, and the line that says so. */
const PRESS_MS = 250;
const SETTLE_MS = 100;
const PRESSES_A_PAGE = 10;

/** A page to open, and what is on it only once all that it shows of the stored sheets is there. */
export interface Opening {
  readonly name: string;
  readonly url: string;
  readonly shown: string;
}

export interface GrowthVisit {
  readonly stored: StoredHistory;
  readonly openings: readonly Opening[];
  /** Pages of statements, all answered. */
  readonly answered: readonly string[];
}

export interface Grown extends Answered {
  /** By the name of an opening. */
  readonly opened: Readonly<Record<string, Opened>>;
}

interface Opened {
  /** Ms from the start of the navigation. */
  readonly time: number;
  /** Ms of the page's main thread until then. */
  readonly work: number;
}

interface Answered {
  /** Of each answer: ms of the page's main thread. */
  readonly work: readonly number[];
  readonly script: readonly number[];
  /** Of each answer: ms until it is painted; those that took less than 16 count as 16. */
  readonly event: readonly number[];
}

interface Tab {
  readonly page: Page;
  readonly cdp: CDPSession;
}

async function readMetrics(
  cdp: CDPSession,
): Promise<{ readonly task: number; readonly script: number }> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const valueOf = (name: string) =>
    1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
  return { task: valueOf('TaskDuration'), script: valueOf('ScriptDuration') };
}

/** Polled by frames in the page itself: a question from outside would wait for the busy page, and keep it busy. */
async function open(page: Page, { url, shown }: Opening): Promise<number> {
  await page.goto(url, { waitUntil: 'commit' });
  return page.evaluate(
    `new Promise((resolve, reject) => {
      const look = () => {
        if (${IS_AWAKE} && document.querySelector(${JSON.stringify(shown)})) resolve(performance.now());
        else if (performance.now() > 120000) reject(new Error('Not shown: ${shown}'));
        else requestAnimationFrame(look);
      };
      look();
    })`,
  );
}

/** Gives other answers on a page of statements, one after the other, from its first item to its last and round again. */
async function answerPage(page: Page, cdp: CDPSession): Promise<Answered> {
  const items = await page
    .locator('fieldset')
    .evaluateAll((fields) => fields.map((field) => field.querySelector('input')?.name ?? ''));
  const work: number[] = [];
  const script: number[] = [];
  for (let press = 0; press < PRESSES_A_PAGE; press += 1) {
    const item = items[press % items.length] ?? '';
    const other = `input[name="${item}"][value="${1 + (Math.floor(press / items.length) % 5)}"]`;
    const another = `input[name="${item}"][value="5"]`;
    const isChosen = await page.locator(other).isChecked();
    await wait(PRESS_MS);
    const wanted = { selector: isChosen ? another : other };
    const spot = await page.evaluate((what) => window.benchLab.find(what), wanted);
    await wait(SETTLE_MS);
    const before = await readMetrics(cdp);
    const at = { x: spot.x, y: spot.y, button: 'left', clickCount: 1 } as const;
    await cdp.send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed', buttons: 1 });
    await cdp.send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased', buttons: 0 });
    await wait(PRESS_MS);
    const after = await readMetrics(cdp);
    work.push(after.task - before.task);
    script.push(after.script - before.script);
  }
  const { answers, changes } = await page.evaluate(takeSeen);
  if (changes.length !== PRESSES_A_PAGE) {
    throw new Error(`${changes.length} of ${PRESSES_A_PAGE} presses gave an answer`);
  }
  const told = Object.values(answers);
  const quick = Array.from({ length: Math.max(0, PRESSES_A_PAGE - told.length) }, () => 16);
  return { work, script, event: [...told, ...quick] };
}

async function openTab(context: BrowserContext, url: string, { tab }: StoredHistory): Promise<Tab> {
  const page = await context.newPage();
  await page.goto(new URL('/icon.svg', url).href);
  await page.evaluate((texts) => {
    for (const [key, text] of Object.entries(texts)) sessionStorage.setItem(key, text);
  }, tab);
  await page.addInitScript(installLab);
  const cdp = await context.newCDPSession(page);
  // By the thread's own clock: what else the machine does is not counted.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWED });
  return { page, cdp };
}

/** One visit with an own browser to a device that holds what it is told, with all files of the site in the browser's cache. */
export async function measureGrowth(
  chromiumPath: string,
  { stored, openings, answered }: GrowthVisit,
): Promise<Grown> {
  const browser = await chromium.launch(launchOptions(chromiumPath));
  try {
    const context = await browser.newContext({
      viewport: { width: 412, height: 823 },
      deviceScaleFactor: 1.75,
      locale: 'en-GB',
      // A page that scrolls smoothly moves the radio that is to be pressed.
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    });
    const [first] = openings;
    if (first === undefined) throw new Error('Nothing is to be opened');
    const { page } = await openTab(context, first.url, stored);
    await page.evaluate((texts) => {
      for (const [key, text] of Object.entries(texts)) localStorage.setItem(key, text);
    }, stored.device);
    for (const opening of openings) await open(page, opening);
    await page.close();
    const opened: Record<string, Opened> = {};
    for (const opening of openings) {
      // A tab for each: what a tab has worked is not told apart by its pages.
      const tab = await openTab(context, first.url, stored);
      const before = await readMetrics(tab.cdp);
      const time = await open(tab.page, opening);
      const { task } = await readMetrics(tab.cdp);
      opened[opening.name] = { time, work: task - before.task };
      await tab.page.close();
    }
    const answers: Answered[] = [];
    for (const url of answered) {
      const tab = await openTab(context, first.url, stored);
      await open(tab.page, { ...first, url });
      answers.push(await answerPage(tab.page, tab.cdp));
      await tab.page.close();
    }
    return {
      opened,
      work: answers.flatMap(({ work }) => work),
      script: answers.flatMap(({ script }) => script),
      event: answers.flatMap(({ event }) => event),
    };
  } finally {
    await browser.close();
  }
}
