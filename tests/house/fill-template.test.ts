import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../site/fill-template.ts';
import { fontsIn, partStyles, sourceOf, styleSourceIn } from '../../site/first-styles.ts';
import { framePolicy, pagePolicy } from '../../site/hosting/policy.ts';

/** The index.html of the project as a build leaves it: with its scripts and styles under ./assets. */
const template = readFileSync('index.html', 'utf8')
  .replace(
    'type="module" src="/src/app/main.tsx"',
    'type="module" crossorigin src="./assets/main.js"',
  )
  .replace('</head>', '<link rel="stylesheet" crossorigin href="./assets/main.css" />\n</head>')
  .replaceAll(' />', '>');

const FONT =
  '@font-face{font-family:"A B";font-weight:500;font-display:swap;src:url(./a.woff2)format("woff2")}';
const RULE = '@media (width<40em){body{margin:0}}';
const styles = partStyles('assets/main.css', `${FONT}${RULE}`);
const [fontsFile, afterPaint] = ['assets/fonts.css', 'assets/after-paint.js'];
const parts = { template, styles, fontsFile, afterPaint };
const FRAME_POLICY = framePolicy(sourceOf(RULE));
const PAGE_POLICY = pagePolicy(sourceOf(RULE));

const page = {
  path: 'en/support/',
  isFrame: false,
  wakesSandboxed: false,
  language: 'en',
  direction: 'ltr' as const,
  title: 'Support · Mooring',
  description: 'People you can talk to, by country.',
  markup: '<main><a href="../privacy/">Your privacy</a></main>',
  modules: [],
  nextModules: [],
};

/** The files of a page that has no next one. */
const needing = (...wanted: readonly string[]) => ({ wanted, next: [] });

function addressesIn(html: string): readonly string[] {
  return [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address = '']) => address);
}

describe('a page of the built site', () => {
  it('has its words, its language and its markup in the HTML, before any script runs', () => {
    const html = fillTemplate(parts, { ...page, language: 'ar', direction: 'rtl' }, needing());
    expect(html).toContain('<html lang="ar" dir="rtl" data-path="en/support/">');
    expect(html).toContain('<title>Support · Mooring</title>');
    expect(html).toContain('name="description" content="People you can talk to, by country."');
    expect(html).toContain(`<div id="app">${page.markup}</div>`);
  });

  it('says of itself where it was made to stand in another page', () => {
    const html = fillTemplate(parts, { ...page, isFrame: true }, needing());
    expect(html).toContain('<html lang="en" dir="ltr" data-path="en/support/" data-frame="">');
  });

  it('leads out of a frame until it wakes, since no other site may frame the other pages', () => {
    const base = '<base target="_blank">';
    expect(fillTemplate(parts, { ...page, isFrame: true }, needing())).toContain(base);
    expect(fillTemplate(parts, page, needing())).not.toContain(base);
  });

  it('is held to the policy from the first line of its head on', () => {
    const html = fillTemplate(parts, page, needing('assets/words.js'));
    const [, head = ''] = html.split('<head>');
    const policy = `<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">`;
    expect(head.trimStart().startsWith(policy)).toBe(true);
    // Browsers look for the charset in as many bytes and no more.
    expect(html.indexOf('charset="utf-8"')).toBeLessThan(1000);
  });

  it('is held to the strict policy also as a frame, by a script that runs before all others', () => {
    const scripts = { chooser: 'assets/choose.js', whole: 'assets/whole.js' };
    const html = fillTemplate(parts, { ...page, isFrame: true }, needing(), scripts);
    const [first = ''] = html.match(/<script[^>]*>/) ?? [];
    expect(first).toContain('defer src="../../assets/choose.js" data-src="../../assets/whole.js"');
    expect(first).toContain(`data-policy="${PAGE_POLICY}"`);
    expect(html.indexOf(FRAME_POLICY)).toBeLessThan(html.indexOf(first));
  });

  it('cannot be broken by its words', () => {
    const html = fillTemplate(
      parts,
      { ...page, title: '</title><script>', description: '"><b>&$1 $& $$' },
      needing(),
    );
    expect(html).toContain('<title>&lt;/title>&lt;script></title>');
    expect(html).toContain('content="&quot;>&lt;b>&amp;$1 $&amp; $$"');
    expect(html.match(/<script/g)).toHaveLength(2);
  });

  it('keeps markup that looks like a pattern as it is', () => {
    const markup = "<p>$& $1 $` $' $$ <title>Mooring</title></p>";
    expect(fillTemplate(parts, { ...page, markup }, needing())).toContain(markup);
  });

  it.each([
    ['', './'],
    ['en/', '../'],
    ['en/support/', '../../'],
    ['en/questions/attachment-check/1/', '../../../../'],
  ])('at "%s" finds every file of its own from "%s"', (path, root) => {
    const html = fillTemplate(parts, { ...page, path, markup: '' }, needing('assets/words.js'));
    expect(addressesIn(html).toSorted()).toEqual(
      [
        'apple-touch-icon.png',
        'icon.svg',
        'manifest.webmanifest',
        'assets/main.js',
        // As what the style in the page stands for.
        'assets/main.css',
        fontsFile,
        afterPaint,
        'assets/words.js',
      ]
        .map((file) => root + file)
        .toSorted(),
    );
  });

  it('asks early for what it needs, each file once, and for nothing that is there already', () => {
    const html = fillTemplate(parts, page, needing('assets/main.js', 'assets/words.js'));
    expect(html.match(/rel="modulepreload"/g)).toHaveLength(1);
    expect(html.match(/assets\/main\.js/g)).toHaveLength(1);
    expect(html).toContain(
      '<link rel="modulepreload" crossorigin fetchpriority="low" href="../../assets/words.js">',
    );
  });

  it('leaves several files to be asked for once its words are painted, by name', () => {
    const html = fillTemplate(
      parts,
      page,
      needing('assets/words.js', 'assets/a.css', 'assets/b.js'),
    );
    expect(html).toContain(
      'defer fetchpriority="low" src="../../assets/after-paint.js" data-ahead="words.js b.js"',
    );
    expect(html).toContain('<link rel="stylesheet" crossorigin href="../../assets/a.css">');
    expect(html).not.toContain('modulepreload');
  });

  it('asks for all at once in a frame, where that script is not', () => {
    const files = needing('assets/words.js', 'assets/b.js');
    const html = fillTemplate(parts, { ...page, isFrame: true }, files);
    expect(html.match(/rel="modulepreload"/g)).toHaveLength(2);
    expect(html).toContain('<link rel="stylesheet" href="../../assets/fonts.css">');
    expect(html).not.toContain('after-paint');
  });

  it('names what the next pages need, and asks for none of it yet', () => {
    const next = ['assets/result.js', 'assets/report.js'];
    const html = fillTemplate(parts, page, { wanted: [], next });
    expect(html).toContain('data-next="result.js report.js"');
    expect(addressesIn(html).filter((address) => /result|report/.test(address))).toEqual([]);
    expect(fillTemplate(parts, page, needing())).not.toContain('data-next');
  });

  it('brings its first styles along, and the fonts only where no script adds them', () => {
    const html = fillTemplate(parts, page, needing());
    expect(html).toContain(`<style data-href="../../assets/main.css">${RULE}</style>`);
    expect(styleSourceIn(html)).toBe(sourceOf(RULE));
    expect([styles.fonts, html.includes(FONT)]).toEqual([FONT, false]);
    const link = '<link rel="stylesheet" crossorigin href="../../assets/fonts.css">';
    expect(html).toContain(`<noscript>${link}</noscript>`);
    expect(html.match(/fonts\.css/g)).toHaveLength(1);
  });

  it('tells the script that adds the fonts all that the styles say of them, or is not built', () => {
    expect(fontsIn(styles)).toEqual([
      { family: 'A B', file: 'a.woff2', weight: '500', display: 'swap' },
    ]);
    const more = FONT.replace('}', ';font-style:italic}');
    for (const fonts of [more, FONT.replace('font-display:swap;', '')]) {
      expect(() => fontsIn({ ...styles, fonts })).toThrow('A font');
    }
  });

  it.each([RULE, `${FONT}a{background:url(b.png)}`, `${FONT}</style>`])(
    'is not made with styles that cannot stand in a page (%s)',
    (css) => {
      expect(() => partStyles('assets/main.css', css)).toThrow('cannot stand in a page');
    },
  );

  it('names no other site', () => {
    const html = fillTemplate(parts, page, needing('assets/words.js'));
    expect(addressesIn(html).filter((address) => !address.startsWith('.'))).toEqual([]);
  });

  it.each([
    'lang="en" dir="ltr" data-path=""',
    '<head>',
    '<title>Mooring</title>',
    'name="description" content=""',
    '</head>',
    '<div id="app"></div>',
    '</body>',
  ])('is not made from a template that lacks %s, or has it twice', (part) => {
    expect(() =>
      fillTemplate({ ...parts, template: template.replace(part, '') }, page, needing()),
    ).toThrow(part);
    expect(() =>
      fillTemplate({ ...parts, template: template.replace(part, part + part) }, page, needing()),
    ).toThrow(part);
  });
});
