import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { startKillable } from '../kit/killable-browser.ts';
import { chosenOn } from './answer-page.ts';
import { openPage } from './open-page.ts';
import { questions } from './places.ts';
import { say } from './words.ts';

/** What became of the answers, over all lives of one browser. */
export interface Toll {
  /** How many answers were shown as saved and looked for after a kill. */
  readonly shown: number;
  readonly lost: readonly string[];
}

const LONGEST_LIFE_MS = 500;
const PATIENCE_MS = 10_000;

/**
 * Answers in bursts, and says of each answer when it is given, and of all of them whenever the page shows them as saved. Ends
 * with the page.
 */
const ANSWER_ON = `async ({ life, saved }) => {
  const items = [...new Set([...document.querySelectorAll('fieldset input')].map(({ name }) => name))];
  const given = new Map();
  const isSaved = () =>
    [...document.querySelectorAll('[role=status]')].some((line) => line.textContent === saved);
  for (let count = 0; ; count += 1) {
    const item = items[count % items.length];
    const code = String(1 + ((count + life + Math.floor(count / items.length)) % 5));
    await window.told('given', item, code);
    given.set(item, code);
    document.querySelector('input[name="' + item + '"][value="' + code + '"]').click();
    do await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
    while (count % 4 === 3 && !isSaved());
    if (isSaved()) for (const [one, last] of given) await window.told('shown', one, last);
  }
}`;

type Allowed = ReadonlyMap<string, readonly string[]>;

function isAllowed(allowed: Allowed, found: Readonly<Record<string, string>>): boolean {
  return [...allowed].every(([item, codes]) => codes.includes(found[item] ?? ''));
}

/** What stands on the page; where something is missing, after some patience: what a journal says late is taken in late. */
async function foundOn(page: Page, allowed: Allowed): Promise<Readonly<Record<string, string>>> {
  const end = Date.now() + PATIENCE_MS;
  let found = await chosenOn(page);
  while (!isAllowed(allowed, found) && Date.now() < end) {
    await wait(100);
    found = await chosenOn(page);
  }
  return found;
}

/**
 * Answers on one page of statements, and ends the browser at a random moment; so many times over, each time on the disk as
 * the kill left it.
 */
export async function killWhileAnswering(times: number): Promise<Toll> {
  const profile = await mkdtemp(join(tmpdir(), 'mooring-kill-'));
  const lost: string[] = [];
  let shown = 0;
  /** By item: what may stand there after the kill, the last one shown as saved or any that was given since. */
  const allowed = new Map<string, readonly string[]>();
  try {
    for (let life = 0; life <= times; life += 1) {
      const { page, kill } = await startKillable(profile);
      try {
        await openPage(page, questions(1));
        const found = await foundOn(page, allowed);
        for (const [item, codes] of allowed) {
          shown += 1;
          if (!codes.includes(found[item] ?? '')) {
            lost.push(`life ${life}: ${item} is ${String(found[item])}, not ${codes.join(' or ')}`);
          }
        }
        for (const [item, code] of Object.entries(found)) allowed.set(item, [code]);
        await page.exposeFunction('told', (what: string, item: string, code: string) => {
          const before = what === 'given' ? allowed.get(item) : [];
          // Never shown as saved: it may be there or not.
          if (before !== undefined) allowed.set(item, [...before, code]);
        });
        const words = JSON.stringify({ life, saved: say('saved.device') });
        page.evaluate(`(${ANSWER_ON})(${words})`).catch(() => undefined);
        await wait(Math.random() * LONGEST_LIFE_MS);
      } finally {
        await kill();
      }
    }
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return { shown, lost };
}
