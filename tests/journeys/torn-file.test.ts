import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startKillable } from './kit/killable-browser.ts';
import { chosenOn, itemsOn, radio } from './steps/answer-page.ts';
import { openPage } from './steps/open-page.ts';
import { questions } from './steps/places.ts';
import { say } from './steps/words.ts';

/** What a kill between the two writes of a record leaves in a log of LevelDB: a head (checksum, length, kind) with nothing behind it. */
const HEAD_ALONE = Buffer.from('08c8d0c74b0001', 'hex');

let profile = '';
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'mooring-torn-'));
});
afterEach(async () => {
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** Opens the first statements in a browser on the profile, and kills it afterwards. */
async function inOneLife<T>(live: (page: Page) => Promise<T>): Promise<T> {
  const { page, kill } = await startKillable(profile);
  try {
    await openPage(page, questions(1));
    return await live(page);
  } finally {
    await kill();
  }
}

async function answerAndSee(page: Page, item: string, code: string): Promise<void> {
  await radio(page, item, code).check();
  await page.getByText(say('saved.device')).waitFor();
}

/** The items that the database outside the bucket has an entry for; the sheet as a whole is `''`. */
async function itemsNotedIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('mooring.journal');
      opening.onsuccess = () => {
        resolve(opening.result);
      };
      opening.onerror = reject;
    });
    const noted = database.transaction('entries').objectStore('entries').getAll();
    await new Promise((resolve) => (noted.onsuccess = resolve));
    return (noted.result as readonly { readonly item: string }[]).map(({ item }) => item);
  });
}

it('half a record in the browser’s database, which costs the browser the whole file, costs no answer', async () => {
  const items = await inOneLife(async (page) => {
    const [first = '', ...others] = await itemsOn(page);
    for (const item of others) await answerAndSee(page, item, '4');
    return { first, others };
  });
  const files = await readdir(profile, { recursive: true });
  for (const file of files.filter((name) => /^[^/]+\/IndexedDB\/.*\.log$/.test(name))) {
    await appendFile(join(profile, file), HEAD_ALONE);
  }
  const answers = Object.fromEntries(items.others.map((item) => [item, '4']));
  await inOneLife(async (page) => {
    expect(await chosenOn(page)).toEqual(answers);
    await answerAndSee(page, items.first, '2');
  });
  await inOneLife(async (page) => {
    await expect.poll(() => chosenOn(page)).toEqual({ ...answers, [items.first]: '2' });
    // The browser threw it away; what is there was noted since.
    expect(await itemsNotedIn(page)).toEqual(['']);
  });
});
