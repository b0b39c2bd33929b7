import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openForeignHost, type ForeignHost } from './kit/foreign-host.ts';
import { intrudeInto, noteRefusals, tryToReach } from './kit/intrusion.ts';
import { headersOn } from './kit/read-headers-file.ts';
import { serveByApache } from './kit/serve-by-apache.ts';
import { serveByHeadersFile } from './kit/serve-by-headers-file.ts';
import { serveByNginx } from './kit/serve-by-nginx.ts';
import type { ServedFolder } from './kit/serve-folder.ts';
import { useVisits } from './kit/visit.ts';
import { answerAll, showResult } from './steps/answer-page.ts';
import { waitForPlace, waitUntilAwake } from './steps/open-page.ts';
import {
  ALL_PLACES,
  DESK,
  EMBED,
  KEY,
  LEARN,
  LEFT,
  PRIVACY,
  SHORT,
  WELCOME,
} from './steps/places.ts';
import { readPositions } from './steps/read-positions.ts';
import { answersFor, scoreByHand, SHORT_KEY } from './steps/score-by-hand.ts';
import { seeMap } from './steps/see-map.ts';
import { makeKeyHere, unlockDesk } from './steps/therapist.ts';
import { say } from './steps/words.ts';

const ANSWERS = answersFor(SHORT_KEY, { anxious: 4, avoidant: 2, disorganized: 3, secure: 4 });
const PASSPHRASE = 'four quiet grey herons';

/** One page of each kind: the first of those that differ in what they are about alone. */
const KINDS_OF_PAGE = [
  ...new Map(
    ALL_PLACES.toReversed().map((place) => {
      const [, screen, ...more] = place.split('/');
      return [`${screen ?? ''} ${more.length}`, place] as const;
    }),
  ).values(),
];
/** An article that nothing else here opens. */
const INTRUDED = ALL_PLACES.findLast((place) => place.startsWith(LEARN)) ?? '';
const TYPES: Readonly<Record<string, string>> = {
  ...{ html: 'text/html', js: 'text/javascript', css: 'text/css' },
  ...{ svg: 'image/svg+xml', woff2: 'font/woff2' },
};
/** The second one has nothing to wake. */
const MAY_BE_FRAMED = [EMBED, LEFT];

let foreign: ForeignHost;
let site = '';

beforeAll(async () => {
  foreign = await openForeignHost();
  site = mkdtempSync(join(tmpdir(), 'mooring-site-'));
  chmodSync(site, 0o755);
  cpSync(inject('siteFolder'), site, { recursive: true });
  intrudeInto(join(site, INTRUDED, 'index.html'), foreign.origin);
});
afterAll(async () => {
  await foreign.close();
  rmSync(site, { recursive: true });
});

describe.each([
  ['nginx', serveByNginx],
  ['Apache', serveByApache],
  ['a host that reads _headers', (folder: string) => serveByHeadersFile(folder, 'cloudflare')],
])('the site on %s', (_name, serve) => {
  let served: ServedFolder;
  const visit = useVisits(() => served.url);
  const at = (place: string) => `${served.url}${place}`;
  beforeAll(async () => {
    served = await serve(site);
  });
  afterAll(() => served.close());

  it('takes a person to the result, and every page works without a sound', async () => {
    const { page, assertQuiet } = await visit();
    await page.goto(at(WELCOME));
    await waitUntilAwake(page);
    const title = say('welcome.way.short.title');
    await page.getByRole('link', { name: say('welcome.wayStart', { title }) }).click();
    await waitForPlace(page, SHORT.begin);
    await page.getByRole('checkbox', { name: say('begin.adult') }).check();
    await page.getByRole('button', { name: say('begin.start'), exact: true }).click();
    await waitForPlace(page, SHORT.questions(1));
    await answerAll(page, ANSWERS, SHORT);
    await showResult(page, SHORT, true);
    const byHand = scoreByHand(ANSWERS, SHORT_KEY);
    expect(await readPositions(page)).toEqual(byHand);
    await page.reload();
    expect(await readPositions(page)).toEqual(byHand);
    await seeMap(page, at(''));
    for (const place of KINDS_OF_PAGE) {
      await page.goto(at(place));
      await page.getByRole('heading', { level: 1 }).waitFor();
      if (place !== LEFT) await waitUntilAwake(page);
    }
    assertQuiet();
  });

  it('makes a key, and opens the desk with it', async () => {
    const { page, assertQuiet } = await visit();
    await page.goto(at(KEY));
    await waitUntilAwake(page);
    expect(await makeKeyHere(page, PASSPHRASE)).toContain('AGE ENCRYPTED FILE');
    await page.goto(at(DESK));
    await waitUntilAwake(page);
    await unlockDesk(page, PASSPHRASE);
    assertQuiet();
  });

  it('refuses whatever somebody got into a page, and lets it send nothing', async () => {
    const { page } = await visit();
    const refusals = await noteRefusals(page);
    const before = foreign.asked().length;
    await page.goto(at(INTRUDED));
    await waitUntilAwake(page);
    expect(await tryToReach(page, foreign.origin)).toEqual({
      ...{ fetched: 'TypeError', beacon: 'done', markup: 'TypeError', policy: 'TypeError' },
    });
    await expect
      .poll(refusals)
      .toEqual([
        ...['base-uri', 'connect-src', 'form-action', 'frame-src', 'img-src', 'object-src'],
        ...['require-trusted-types-for', 'script-src-attr', 'script-src-elem', 'style-src-elem'],
        'trusted-types',
      ]);
    const intruder = await page.evaluate(() => document.documentElement.dataset['intruder']);
    expect(intruder).toBeUndefined();
    expect(page.url()).toBe(at(INTRUDED));
    expect(foreign.asked().slice(before)).toEqual([]);
  });

  it.each(['', 'sandbox="allow-scripts"'])(
    'lets another site frame the page that is made for it (%s)',
    async (attributes) => {
      const { page, noise } = await visit();
      for (const place of MAY_BE_FRAMED) {
        await page.goto(foreign.framing(at(place), attributes));
        const frame = page.frames().at(-1);
        expect(frame?.url()).toBe(at(place));
        await frame?.getByRole('heading', { level: 1 }).waitFor();
        if (frame !== undefined && place !== LEFT) await waitUntilAwake(frame);
      }
      expect(noise().filter((line) => !line.includes(`${foreign.origin}/`))).toEqual([]);
    },
  );

  it('lets a frame talk to the tab that it opened, and no site to any other page that it opened', async () => {
    const { page } = await visit();
    await page.goto(foreign.framing(at(EMBED)));
    const frame = page.frames().at(-1);
    const hasWayBack = async (place: string, open: (url: string) => Promise<unknown>) => {
      const opened = page.waitForEvent('popup');
      await open(at(place));
      const tab = await opened;
      await waitUntilAwake(tab);
      return tab.evaluate(() => opener !== null);
    };
    const fromFrame = async (url: string) => frame?.evaluate((to) => void open(to), url);
    const fromHost = async (url: string) => page.evaluate((to) => void open(to), url);
    expect(await hasWayBack(EMBED, fromFrame)).toBe(true);
    expect(await hasWayBack(PRIVACY, fromHost)).toBe(false);
  });

  it('lets no other site frame any other page, and its own all of them', async () => {
    const { page, noise } = await visit();
    await page.goto(foreign.framing(at(PRIVACY)));
    await expect.poll(noise).toContainEqual(expect.stringContaining('frame-ancestors'));
    expect(page.frames().at(-1)?.url()).not.toContain(served.url);
    for (const place of ALL_PLACES) {
      const policy = (await fetch(at(place))).headers.get('content-security-policy') ?? '';
      const isFree = MAY_BE_FRAMED.includes(place);
      expect({ place, isHeld: policy.includes("frame-ancestors 'self'") }).toEqual({
        ...{ place, isHeld: !isFree },
      });
      expect(policy).toContain("default-src 'none'");
    }
  });

  it('sends what never changes for a year, and all else to be asked for anew', async () => {
    const assets = readdirSync(join(site, 'assets'));
    const ages = async (path: string) => (await fetch(at(path))).headers.get('cache-control');
    expect(new Set(await Promise.all(assets.map((name) => ages(`assets/${name}`))))).toEqual(
      new Set(['public, max-age=31536000, immutable']),
    );
    for (const path of ['', PRIVACY, EMBED, `${DESK}index.html`, 'icon.svg']) {
      expect({ path, age: await ages(path) }).toEqual({ path, age: 'no-cache' });
    }
  });

  it('lets a frame without an origin fetch files, and tells each by its type', async () => {
    const assets = readdirSync(join(site, 'assets')).map((name) => `assets/${name}`);
    for (const path of [WELCOME, 'icon.svg', ...assets]) {
      const { headers } = await fetch(at(path));
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      const [type = ''] = (headers.get('content-type') ?? '').split(';');
      const ending = /\.(\w+)$/.exec(path)?.[1] ?? 'html';
      expect({ path, type }).toEqual({ path, type: TYPES[ending] });
    }
  });

  it('says of what is not there that it is not there', async () => {
    for (const path of ['en/nothing/', 'assets/nothing.js', 'nothing.html']) {
      const { status, headers } = await fetch(at(path));
      expect({ path, status, age: headers.get('cache-control') }).toEqual({
        ...{ path, status: 404, age: null },
      });
    }
  });
});

describe.each([
  ['nginx', serveByNginx],
  ['Apache', serveByApache],
])('%s', (_name, serve) => {
  let served: ServedFolder;
  beforeAll(async () => {
    served = await serve(site);
  });
  afterAll(() => served.close());

  it('packs what is text, and keeps its own files to itself', async () => {
    const texts = readdirSync(join(site, 'assets')).filter((name) => /^index-.*\.js$/.test(name));
    for (const path of [WELCOME, ...texts.map((name) => `assets/${name}`)]) {
      const { headers } = await fetch(`${served.url}${path}`);
      expect(headers.get('content-encoding')).toBe('gzip');
    }
    expect([403, 404]).toContain((await fetch(`${served.url}.htaccess`)).status);
  });
});

describe('the hosts that read _headers', () => {
  it('read the same from it, though they put several rules together in other ways', () => {
    const text = readFileSync(join(site, '_headers'), 'utf8');
    const assets = readdirSync(join(site, 'assets')).map((name) => `assets/${name}`);
    const pages = ALL_PLACES.flatMap((place) => [place, `${place}index.html`]);
    for (const path of [...pages, ...assets, 'icon.svg', 'practice.json']) {
      const one = headersOn('netlify', text, `/${path}`);
      expect({ path, ...headersOn('cloudflare', text, `/${path}`) }).toEqual({ path, ...one });
      expect(one['Cache-Control']).toBeDefined();
    }
  });
});
