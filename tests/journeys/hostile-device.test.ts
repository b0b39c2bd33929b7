import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import { MEMBERS } from '../hostile/kit/corpus.ts';
import { serveHostPages } from './kit/serve-host-page.ts';
import { useServers } from './kit/use-servers.ts';
import { useVisits } from './kit/visit.ts';
import { checkIn, embedUrl, hostHtml, scripted, startInFrame } from './steps/frames.ts';
import {
  attributesOf,
  inParts,
  journalFor,
  LONGEST_PRACTICE_FILE,
  longFragment,
  messagesOf,
  practiceFiles,
  settingsFragment,
  storageFor,
} from './steps/hostile-values.ts';
import { countKept, waitUntilKept } from './steps/kept-site.ts';
import { openPage, waitForPlace } from './steps/open-page.ts';
import {
  DESK,
  EMBED,
  EXERCISES,
  HOMEWORK,
  INVITE,
  KEPT,
  KEY,
  PRIVACY,
  SEND,
  WELCOME,
  YOUTH,
} from './steps/places.ts';
import { fillStorage, pourFragments, pourIntoStorage } from './steps/pour.ts';
import { pourElements, pourIntoTab, pourMessages } from './steps/pour-into-windows.ts';
import { openBlank, SOUND, SOUND_ID, SOUND_KEY, visitWithSound } from './steps/sound-sheet.ts';
import { readStorage } from './steps/stored-sheets.ts';
import { say } from './steps/words.ts';

const visit = useVisits(() => inject('siteUrl'), ['--disable-ipc-flooding-protection']);
const serve = useServers();

/** How many texts a device is filled with at a time: each stands under some ten keys. */
const ROUND = 100;
const READERS = [WELCOME, KEPT, HOMEWORK, EXERCISES, KEY, DESK, INVITE, SEND];

describe('a device full of hostile texts', () => {
  it('opens every page that reads them, keeps what it holds byte for byte, and shows the check of before', async () => {
    const { page, assertUnharmed } = await visitWithSound(visit);
    for (const [round, texts] of inParts(MEMBERS, ROUND).entries()) {
      const { device, tab } = storageFor(texts, round);
      const held = { ...device, [SOUND_KEY]: SOUND };
      await openBlank(page);
      await fillStorage(page, held, tab, journalFor(texts, SOUND_ID));
      for (const place of [PRIVACY, READERS[round % READERS.length] ?? WELCOME]) {
        await openPage(page, place);
        expect(await readStorage(page)).toEqual(held);
      }
    }
    await assertUnharmed();
  });

  it('loses nothing to what the site’s own file says, which is read field by field', async () => {
    const { context, page, assertUnharmed } = await visitWithSound(visit);
    for (const file of practiceFiles(MEMBERS)) {
      await context.unrouteAll();
      await context.route('**/practice.json', (route) => route.fulfill({ body: file }));
      const asked = page.waitForResponse('**/practice.json');
      // Of a file that is too long nothing is read, and so nothing said.
      const told =
        file.length > LONGEST_PRACTICE_FILE
          ? undefined
          : page.waitForEvent('console', (line) => line.text().startsWith('Mooring'));
      await openPage(page, YOUTH);
      await Promise.all([asked, told]);
    }
    await assertUnharmed();
  });

  it('loses nothing to what another tab writes', async () => {
    const { context, page, assertUnharmed } = await visitWithSound(visit);
    const places = [EXERCISES, DESK, PRIVACY, HOMEWORK, KEPT];
    const pages = await Promise.all(
      places.map(async (place) => {
        const own = await context.newPage();
        await openPage(own, place);
        return own;
      }),
    );
    await openBlank(page);
    await pourIntoStorage(
      page,
      ['notes', 'desk', 'preferences', 'sheet.x'].map((key) => `mooring.${key}`),
      MEMBERS,
    );
    for (const own of pages) await own.getByRole('heading', { level: 1 }).first().waitFor();
    await assertUnharmed();
  });
});

describe('hostile messages, with every text in every place', () => {
  it('do nothing in a frame, nor in the page around it', async () => {
    const host = serve(await serveHostPages({ '': { html: hostHtml(scripted()) } })).url;
    const { page, assertUnharmed } = await visitWithSound(visit, { host });
    await page.goto(host);
    const frame = await checkIn(page);
    const messages = messagesOf(MEMBERS);
    await pourMessages(page, 'frame', messages);
    await pourMessages(frame, 'parent', messages);
    await startInFrame(frame);
    const height = await page.locator('iframe').evaluate((each) => each.style.height);
    expect(height).toMatch(/^\d+px$/);
    await assertUnharmed();
  });

  it('do nothing in a tab that waits for a result, which then has the sound sheet alone', async () => {
    const { context, page, assertUnharmed } = await visitWithSound(visit);
    await openPage(page, WELCOME);
    const opened = context.waitForEvent('page');
    const { device } = storageFor(MEMBERS.slice(0, ROUND), 0);
    const address = embedUrl('result=attachment-check');
    // An answer is an answer, and the first one counts.
    const others = messagesOf(MEMBERS).filter(
      (message) => !JSON.stringify(message).includes('"mooring:sheets","version":1'),
    );
    await pourIntoTab(page, address, others, [...MEMBERS, ...Object.values(device), SOUND]);
    const tab = await opened;
    await tab.locator('tr[data-scale]').first().waitFor({ state: 'attached' });
    await assertUnharmed();
  });

  it('do nothing to the copy of the site, nor in a page that its worker speaks to', async () => {
    const { context, page, assertUnharmed } = await visitWithSound(visit, { keepsSite: true });
    await openPage(page, WELCOME);
    await waitUntilKept(page);
    const before = await countKept(page);
    const given = JSON.stringify(messagesOf(MEMBERS));
    await page.evaluate((texts) => {
      Reflect.set(globalThis, 'isFirstLoad', true);
      const all = JSON.parse(texts) as readonly unknown[];
      for (const message of all) navigator.serviceWorker.controller?.postMessage(message);
    }, given);
    const [worker] = context.serviceWorkers();
    await worker?.evaluate(async (texts) => {
      const { clients } = globalThis as unknown as {
        clients: { matchAll: () => Promise<readonly { postMessage: (data: unknown) => void }[]> };
      };
      const all = JSON.parse(texts) as readonly unknown[];
      for (const client of await clients.matchAll()) {
        for (const each of all) client.postMessage(each);
      }
    }, given);
    await page.getByRole('link', { name: say('nav.privacy'), exact: true }).click();
    await waitForPlace(page, PRIVACY);
    expect(await page.evaluate(() => Reflect.has(globalThis, 'isFirstLoad'))).toBe(true);
    expect(await countKept(page)).toEqual(before);
    await assertUnharmed();
  });
});

describe('hostile attributes of the element', () => {
  it('come to nothing but an address of the site', async () => {
    const html = hostHtml(`<script async src="${inject('siteUrl')}embed.js"></script>`);
    const host = serve(await serveHostPages({ '': { html } })).url;
    const { page, assertUnharmed } = await visitWithSound(visit, { host });
    const address = `${inject('siteUrl')}${EMBED}`;
    await page.route(`${address}*`, (route) =>
      route.fulfill({ body: '', contentType: 'text/html' }),
    );
    await page.goto(host);
    expect(await pourElements(page, MEMBERS.map(attributesOf), address)).toEqual([]);
    await page.unrouteAll();
    await assertUnharmed();
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.tuple(fc.constantFrom(...MEMBERS), fc.constantFrom(...MEMBERS)).map((two) => two.join('')),
  fc.jsonValue().map((value) => JSON.stringify(value)),
);

describe('whatever fast-check thinks of', () => {
  it('does nothing in a link, in settings, in a message or in what another tab writes', async () => {
    const host = serve(await serveHostPages({ '': { html: hostHtml(scripted()) } })).url;
    const { context, page, assertCalm, assertUnharmed } = await visitWithSound(visit, { host });
    const [homework, embed, notes, blank] = await Promise.all(
      [HOMEWORK, EMBED, EXERCISES, null].map(async (place) => {
        const own = await context.newPage();
        await (place === null ? openBlank(own) : openPage(own, place));
        return own;
      }),
    );
    if (!homework || !embed || !notes || !blank) throw new Error('Four pages are open');
    await page.goto(host);
    await checkIn(page);
    const values = fc.array(fc.oneof(anyText, fc.jsonValue()), { minLength: 20, maxLength: 20 });
    const texts = fc.array(anyText, { minLength: 20, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(texts, values, async (some, messages) => {
        await Promise.all([
          pourFragments(homework, some.map(longFragment)),
          pourFragments(embed, some.map(settingsFragment)),
          pourIntoStorage(blank, ['mooring.notes', 'mooring.sheet.x'], some),
          pourMessages(page, 'frame', [...messages, ...messagesOf(some)]),
        ]);
        await assertCalm();
        expect((await readStorage(notes))[SOUND_KEY]).toBe(SOUND);
      }),
      { numRuns: 10, seed: 20_261_124, endOnFailure: true },
    );
    await assertUnharmed();
  });
});
