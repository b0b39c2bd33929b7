import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ATTEMPTS } from './kit/attempts.ts';
import { openForeignHost, type ForeignHost } from './kit/foreign-host.ts';
import { expectedOf, intruderScript, refusersIn } from './kit/intruder-script.ts';
import { intrudeInto, noteRefusals } from './kit/intrusion.ts';
import { serveByHeadersFile } from './kit/serve-by-headers-file.ts';
import { serveFolder, type ServedFolder } from './kit/serve-folder.ts';
import { useVisits } from './kit/visit.ts';
import { waitUntilAwake } from './steps/open-page.ts';
import { EMBED, PRIVACY, SUPPORT } from './steps/places.ts';

const SCRIPT = '<script defer src="../../intruder.js"></script>';
const OTHER_DIGEST = `'sha256-${'A'.repeat(43)}='`;
const META = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

let foreign: ForeignHost;

/** The site with three pages that somebody got something into: a script of this very site, and markup. */
function copySite(change: (html: string) => string): string {
  const site = mkdtempSync(join(tmpdir(), 'mooring-policy-'));
  cpSync(inject('siteFolder'), site, { recursive: true });
  writeFileSync(join(site, 'intruder.js'), intruderScript(foreign.origin));
  for (const place of [PRIVACY, EMBED, SUPPORT]) {
    const file = join(site, place, 'index.html');
    writeFileSync(file, change(readFileSync(file, 'utf8')).replace('</head>', `${SCRIPT}</head>`));
  }
  intrudeInto(join(site, SUPPORT, 'index.html'), foreign.origin);
  return site;
}

beforeAll(async () => {
  foreign = await openForeignHost();
});
afterAll(() => foreign.close());

describe.each([
  ['its pages alone', (html: string) => html, (site: string) => serveFolder(site)],
  [
    'its headers alone',
    (html: string) => html.replace(META, ''),
    (site: string) => serveByHeadersFile(site, 'cloudflare'),
  ],
])('the policy in %s', (_where, change, serve) => {
  let site = '';
  let served: ServedFolder;
  const visit = useVisits(() => served.url);
  beforeAll(async () => {
    site = copySite(change);
    served = await serve(site);
  });
  afterAll(async () => {
    await served.close();
    rmSync(site, { recursive: true });
  });

  const hasMarked = (frame: Page | Frame) =>
    frame.evaluate(() => document.documentElement.dataset['intruder'] !== undefined);

  it.each([PRIVACY, EMBED])(
    'refuses in %s whatever a script tries that got in after all, each by the directive for it',
    async (place) => {
      const { page } = await visit();
      const before = foreign.asked().length;
      const url = `${served.url}${place}`;
      await page.goto(url);
      await waitUntilAwake(page);
      expect(await refusersIn(page, ATTEMPTS)).toEqual(expectedOf(ATTEMPTS));
      expect(await hasMarked(page)).toBe(false);
      expect(page.url().split('#')[0]).toBe(url);
      expect(foreign.asked().slice(before)).toEqual([]);
    },
  );

  it('refuses the same in a frame without an origin', async () => {
    // The sandbox refuses forms by itself, and no directive is asked.
    const attempts = ATTEMPTS.filter(({ refusedBy }) => refusedBy !== 'form-action');
    const { page } = await visit();
    await page.goto(foreign.framing(`${served.url}${EMBED}`, 'sandbox="allow-scripts"'));
    const frame = page.frames().at(-1) ?? page.mainFrame();
    await waitUntilAwake(frame);
    const before = foreign.asked().length;
    expect(await refusersIn(frame, attempts)).toEqual(expectedOf(attempts));
    expect(await hasMarked(frame)).toBe(false);
    expect(foreign.asked().slice(before)).toEqual([]);
  });

  it('refuses markup that somebody got into a page, and the page works all the same', async () => {
    const { page } = await visit();
    const refusals = await noteRefusals(page);
    const before = foreign.asked().length;
    await page.goto(`${served.url}${SUPPORT}`);
    await waitUntilAwake(page);
    await expect
      .poll(refusals)
      .toEqual([
        ...['base-uri', 'frame-src', 'img-src', 'object-src', 'script-src-attr'],
        ...['script-src-elem', 'style-src-elem'],
      ]);
    expect(await hasMarked(page)).toBe(false);
    expect(foreign.asked().slice(before)).toEqual([]);
  });
});

describe('a server whose policy is older than the page, and refuses the styles in it', () => {
  let site = '';
  let served: ServedFolder;
  const visit = useVisits(() => served.url);
  beforeAll(async () => {
    site = mkdtempSync(join(tmpdir(), 'mooring-older-'));
    cpSync(inject('siteFolder'), site, { recursive: true });
    const headers = join(site, '_headers');
    const older = readFileSync(headers, 'utf8').replaceAll(/'sha256-[^']+'/g, OTHER_DIGEST);
    writeFileSync(headers, older);
    served = await serveByHeadersFile(site, 'cloudflare');
  });
  afterAll(async () => {
    await served.close();
    rmSync(site, { recursive: true });
  });

  it('leaves the page its looks all the same: it fetches them as a file', async () => {
    const { page } = await visit();
    await page.goto(`${served.url}${PRIVACY}`);
    await waitUntilAwake(page);
    const font = () => page.evaluate(() => getComputedStyle(document.body).fontFamily);
    await expect.poll(font).toContain('Atkinson');
  });
});
