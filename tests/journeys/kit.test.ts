import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sourceOf } from '../../site/first-styles.ts';
import { pagePolicy } from '../../site/hosting/policy.ts';
import { findViolations } from './kit/axe.ts';
import { chooseChromium, usualPlaces } from './kit/choose-chromium.ts';
import { createDevice } from './kit/device.ts';
import { serveFolder, type ServedFolder } from './kit/serve-folder.ts';
import { useVisits } from './kit/visit.ts';

function pageOf(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>A page</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${head}</head>
    <body><main><h1>A page</h1>${body}</main></body></html>`;
}

const STRICT = `<meta http-equiv="content-security-policy" content="default-src 'self' 'unsafe-inline'">`;
const PAGE_META = `<meta http-equiv="content-security-policy" content="${pagePolicy(sourceOf(''))}">`;
const FILES: Readonly<Record<string, string>> = {
  'index.html': pageOf('<p>Hello.</p>'),
  'en/index.html': pageOf('<a href="../index.html">Back</a>'),
  'logs.html': pageOf('<script>console.error("planted"); console.info("a note")</script>'),
  'throws.html': pageOf('<script>throw new Error("planted")</script>'),
  'elsewhere.html': pageOf('<img src="http://elsewhere.example/a.png" alt="">'),
  'missing.html': pageOf('<img src="missing.png" alt="">'),
  'refused.html': pageOf('<p onclick="">Hello.</p>', PAGE_META),
  'unlabelled.html': pageOf('<input type="text"><img src="data:,">', STRICT),
};

let folder = '';
let site: ServedFolder | undefined;

function address(path: string): string {
  return `${site?.url ?? ''}${path}`;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mooring-kit-'));
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  site = await serveFolder(folder);
});

afterAll(async () => {
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the plain server', () => {
  it('serves a folder below its root, and nothing outside of it', async () => {
    const { origin } = new URL(address(''));
    const statusOf = async (url: string) => (await fetch(url, { redirect: 'manual' })).status;
    expect(await statusOf(address(''))).toBe(200);
    expect(await statusOf(address('en/'))).toBe(200);
    expect(await statusOf(address('en'))).toBe(301);
    expect(await statusOf(address('logs'))).toBe(404);
    expect(await statusOf(address('en/no-such-page/'))).toBe(404);
    expect(await statusOf(`${origin}/`)).toBe(404);
    expect(await statusOf(`${origin}/en/`)).toBe(404);
  });
});

describe('a visit', () => {
  const visit = useVisits(() => address(''));

  it('is quiet on a quiet page', async () => {
    const { page, assertQuiet } = await visit();
    await page.goto(address(''));
    await page.goto(address('en/'));
    await page.getByRole('link').click();
    assertQuiet();
  });

  it.each([
    ['logs.html', 'console error: planted'],
    ['logs.html', 'console info: a note'],
    ['throws.html', 'uncaught: planted'],
    ['elsewhere.html', 'request to another origin: http://elsewhere.example/a.png'],
    ['elsewhere.html', expect.stringContaining('ERR_NAME_NOT_RESOLVED')],
    ['missing.html', expect.stringContaining('answered 404: http://127.0.0.1')],
    ['refused.html', expect.stringMatching(/^console error: .*script-src 'self'/)],
  ])('hears what %s does: %s', async (path, sentence) => {
    const { page, noise, assertQuiet } = await visit();
    await page.goto(address(path), { waitUntil: 'networkidle' });
    expect(noise()).toContainEqual(sentence);
    expect(assertQuiet).toThrow();
  });

  it('comes with the screen, the finger and the wishes of a person', async () => {
    const { page } = await visit({
      width: 360,
      height: 640,
      touch: true,
      colorScheme: 'dark',
      reducedMotion: true,
    });
    await page.goto(address(''));
    const wishes = ['(width: 360px)', '(pointer: coarse)', '(prefers-color-scheme: dark)'];
    for (const query of [...wishes, '(prefers-reduced-motion: reduce)']) {
      expect(await page.evaluate((asked) => matchMedia(asked).matches, query)).toBe(true);
    }
  });

  it('begins with what was stored, and never with what another visit stored', async () => {
    const first = await visit();
    await first.page.goto(address(''));
    await first.page.evaluate(() => {
      localStorage.setItem('a', '1');
    });
    const storage = await first.context.storageState();
    for (const [options, stored] of [
      [{}, null],
      [{ storage }, '1'],
    ] as const) {
      const next = await visit(options);
      await next.page.goto(address(''));
      expect(await next.page.evaluate(() => localStorage.getItem('a'))).toBe(stored);
    }
  });

  it('shows what axe finds, under a strict content policy too', async () => {
    const { page } = await visit();
    await page.goto(address(''));
    expect(await findViolations(page)).toEqual([]);
    await page.goto(address('unlabelled.html'));
    const violations = await findViolations(page);
    expect(violations).toContainEqual(expect.stringMatching(/^label .*<input type="text">/));
    expect(violations).toContainEqual(expect.stringMatching(/^image-alt /));
  });
});

describe('a device', () => {
  it('keeps what was stored when a page is killed at once, and when the browser is closed', async () => {
    const device = await createDevice({}, address(''));
    try {
      const { page } = await device.open();
      await page.goto(address(''));
      await page.evaluate(() => {
        localStorage.setItem('a', '1');
      });
      const next = await device.killPage(page);
      await next.goto(address(''));
      expect(await next.evaluate(() => localStorage.getItem('a'))).toBe('1');
      const later = await device.open();
      await later.page.goto(address(''));
      expect(await later.page.evaluate(() => localStorage.getItem('a'))).toBe('1');
      later.assertQuiet();
    } finally {
      await device.remove();
    }
  });
});

describe('the choice of a browser', () => {
  const machine = { platform: 'linux', env: {}, isRoot: true, runs: () => false };
  const only = (path: string) => (asked: string) => asked === path;

  it('is the one that CHROMIUM_PATH names, or none', () => {
    const env = { CHROMIUM_PATH: '/a/chrome' };
    const found = { ...machine, env, runs: only('/a/chrome') };
    expect(chooseChromium(found, '')).toEqual({ kind: 'found', path: '/a/chrome' });
    const wrong = { ...machine, env, runs: only('/usr/bin/chromium') };
    expect(chooseChromium(wrong, '')).toEqual({ kind: 'wrong-path', path: '/a/chrome' });
  });

  it('is else one in the usual places, in the path, or fetched before', () => {
    for (const path of ['/usr/bin/chromium', '/usr/bin/google-chrome', '/p/chromium', '/fetched']) {
      const some = { ...machine, env: { PATH: '/p' }, runs: only(path) };
      expect(chooseChromium(some, '/fetched')).toEqual({ kind: 'found', path });
    }
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(usualPlaces({ platform: 'darwin', env: {} })).toContain(mac);
    const windows = usualPlaces({ platform: 'win32', env: { PROGRAMFILES: 'C:\\Programs' } });
    expect(windows).toContain('C:\\Programs\\Google\\Chrome\\Application\\chrome.exe');
  });

  it('is else to install one: as a package where root may, and else by Playwright', () => {
    const debian = { ...machine, runs: only('/usr/bin/apt-get') };
    expect(chooseChromium(debian, '')).toEqual({ kind: 'install', from: 'debian' });
    for (const other of [
      { ...debian, isRoot: false },
      machine,
      { ...debian, platform: 'darwin' },
    ]) {
      expect(chooseChromium(other, '')).toEqual({ kind: 'install', from: 'playwright' });
    }
  });
});
