import { setTimeout as wait } from 'node:timers/promises';
import { IS_AWAKE } from '../../journeys/kit/is-awake.ts';
import { say } from '../../journeys/steps/words.ts';
import { takeSeen, type Wanted } from './page-lab.ts';
import { openSlowPage, type SlowPage } from './slow-page.ts';

export type Peer = 'floor' | 'app';

/** A statement page's items in order; the same for both peers. */
export interface Walk {
  readonly pages: readonly (readonly string[])[];
  /** What the tables must show in the end, by scale. */
  readonly scores: Readonly<Record<string, number>>;
  readonly answerTo: (item: string) => string;
}

export type Measures = Readonly<Record<string, number>>;

const SETTLE_MS = 1500;

/** When the page was awake, as a look in each of its frames finds it. */
function waitAwake({ page }: SlowPage): Promise<number> {
  return page.evaluate(`new Promise((resolve) => {
    const look = () => {
      if (${IS_AWAKE}) resolve(performance.now());
      else requestAnimationFrame(look);
    };
    look();
  })`);
}

const FIRST_LOAD = ['Document', 'Stylesheet', 'Script'];

/** What came over the wire: what the page woke with, the fonts, and what it fetched for later once it was awake. */
function bytesOf({ loaded }: SlowPage, awakeMs: number): Measures {
  const all = loaded();
  const start = Math.min(...all.map(({ begun }) => begun));
  const isEarly = ({ begun }: { begun: number }) => begun - start < awakeMs;
  const first = all.filter((file) => FIRST_LOAD.includes(file.kind) && isEarly(file));
  const late = all.filter((file) => file.kind !== 'Font' && !isEarly(file));
  const fonts = all.filter(({ kind }) => kind === 'Font');
  const sum = (files: typeof all, what: 'body' | 'bytes') =>
    files.reduce((total, file) => total + file[what], 0);
  return {
    ...{ body: sum(first, 'body'), requests: first.length, fontBytes: sum(fonts, 'body') },
    headers: sum(first, 'bytes') - sum(first, 'body'),
    ...{ lateBytes: sum(late, 'bytes'), lateRequests: late.length },
  };
}

function button(peer: Peer, isLast: boolean): Wanted {
  const text = say(isLast && peer === 'app' ? 'questions.toReview' : 'questions.next');
  return { selector: 'button', text };
}

async function readScores({ page }: SlowPage): Promise<Readonly<Record<string, number>>> {
  const pairs = await page.locator('tr[data-scale]').evaluateAll((rows) =>
    rows.map((row) => {
      const [position] = /\d+/.exec(row.querySelector('td')?.textContent ?? '') ?? [];
      return [row.getAttribute('data-scale') ?? '', Number(position)] as const;
    }),
  );
  return Object.fromEntries(pairs);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** One cold visit to a page on which nothing is pressed. */
export async function measureLoad(
  chromiumPath: string,
  peer: Peer,
  url: string,
): Promise<Measures> {
  const slow = await openSlowPage(chromiumPath);
  try {
    await slow.page.goto(url, { waitUntil: 'commit' });
    const awake = peer === 'app' ? await waitAwake(slow) : Infinity;
    await slow.page.waitForLoadState('load');
    await wait(SETTLE_MS);
    const { lcp, layoutShift, moved } = await slow.page.evaluate(takeSeen);
    for (const line of moved) process.stderr.write(`  moved at ${url}: ${line}\n`);
    // A page that never told is no page that was quick.
    if (lcp === 0) throw new Error(`No largest paint was told at ${url}`);
    for (const { kind, url: from, bytes } of slow.loaded()) {
      process.stderr.write(`  ${kind} ${bytes} ${new URL(from).pathname}\n`);
    }
    return { lcp, layoutShift, ...bytesOf(slow, awake) };
  } finally {
    await slow.browser.close();
  }
}

/** One cold visit from the first page of statements to the scores, with trusted presses. Throws where a score is wrong. */
export async function measureWalk(
  chromiumPath: string,
  peer: Peer,
  url: string,
  { pages, scores, answerTo }: Walk,
): Promise<Measures> {
  const slow = await openSlowPage(chromiumPath);
  try {
    const { page, cdp, press } = slow;
    await page.goto(url, { waitUntil: 'commit' });
    const radio = (item: string, code: string) => ({
      selector: `input[name="${item}"][value="${code}"]`,
    });
    const [first = ''] = pages[0] ?? [];
    const early = answerTo(first) === '3' ? '4' : '3';
    await press(radio(first, early));
    const awake = peer === 'app' ? await waitAwake(slow) : 0;
    await page.waitForLoadState('load');
    await wait(SETTLE_MS);
    const isKept = await page.locator(`input[name="${first}"][value="${early}"]`).isChecked();
    const stored = await page.evaluate(() => Object.values<string>(localStorage).join(''));
    const isStored = peer === 'floor' || stored.includes(`"${first}":"${early}"`);
    const begun = await page.evaluate(() => performance.now());
    for (const [at, items] of pages.entries()) {
      for (const item of items) await press(radio(item, answerTo(item)));
      await press(button(peer, at === pages.length - 1));
    }
    await press({ selector: 'button', text: say('review.show') });
    const shown = await page.evaluate(() =>
      window.benchLab.find({ selector: 'tr[data-scale] td', folded: true }),
    );
    await wait(SETTLE_MS);
    const { changes, moved } = await page.evaluate(takeSeen);
    for (const line of moved) process.stderr.write(`  ${peer} moved: ${line}\n`);
    // A press that met another radio than it was meant for is the harness's fault, and no wrong score of the page.
    const wanted = [
      `${first}=${early}`,
      ...pages.flat().map((item) => `${item}=${answerTo(item)}`),
    ];
    const astray = wanted.filter((change) => !changes.includes(change));
    if (astray.length > 0) {
      const others = changes.filter((change) => !wanted.includes(change));
      throw new Error(`${peer}: not pressed ${astray.join(' ')}; instead ${others.join(' ')}`);
    }
    const found = await readScores(slow);
    for (const [scale, score] of Object.entries(scores)) {
      if (found[scale] !== score)
        throw new Error(`${peer}: ${scale} is ${found[scale]}, not ${score}`);
    }
    const { interactions, answers, layoutShift, firstChange } = await page.evaluate(takeSeen);
    await slow.speedUp();
    await cdp.send('HeapProfiler.enable');
    await cdp.send('HeapProfiler.collectGarbage');
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    const waits = Object.values(answers);
    const presses = pages.flat().length + 1;
    const quick = Array.from({ length: Math.max(0, presses - waits.length) }, () => 16);
    return {
      ...{ awake, layoutShift, firstAnswer: firstChange ?? 0 },
      lost: isKept && isStored ? 0 : 1,
      worst: Math.max(16, ...waits),
      worstPress: Math.max(16, ...Object.values(interactions)),
      usual: median([...waits, ...quick]),
      toScores: shown.at - begun,
      heap: usedSize,
    };
  } finally {
    await slow.browser.close();
  }
}

/** The bytes that a server sends in a second visit, a worker having had time to settle. */
export async function measureSecondVisit(
  chromiumPath: string,
  url: string,
  takeSent: () => { readonly requests: number; readonly bytes: number },
): Promise<Measures> {
  const { browser, page } = await openSlowPage(chromiumPath, false);
  try {
    await page.goto(url, { waitUntil: 'networkidle' });
    // A worker is ready once it has its copy of the whole site.
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await wait(SETTLE_MS);
    takeSent();
    await page.goto(url, { waitUntil: 'networkidle' });
    return { secondBytes: takeSent().bytes };
  } finally {
    await browser.close();
  }
}
