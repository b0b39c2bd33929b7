import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../site/fill-template.ts';

/** The index.html of the project as a build leaves it: with its scripts and styles under ./assets. */
const template = readFileSync('index.html', 'utf8')
  .replace('/src/app/main.tsx', './assets/main.js')
  .replace('</head>', '<link rel="stylesheet" crossorigin href="./assets/main.css" />\n</head>')
  .replaceAll(' />', '>');

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
};

function addressesIn(html: string): readonly string[] {
  return [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address = '']) => address);
}

describe('a page of the built site', () => {
  it('has its words, its language and its markup in the HTML, before any script runs', () => {
    const html = fillTemplate(template, { ...page, language: 'ar', direction: 'rtl' }, []);
    expect(html).toContain('<html lang="ar" dir="rtl" data-path="en/support/">');
    expect(html).toContain('<title>Support · Mooring</title>');
    expect(html).toContain('name="description" content="People you can talk to, by country."');
    expect(html).toContain(`<div id="app">${page.markup}</div>`);
  });

  it('says of itself where it was made to stand in another page', () => {
    const html = fillTemplate(template, { ...page, isFrame: true }, []);
    expect(html).toContain('<html lang="en" dir="ltr" data-path="en/support/" data-frame="">');
  });

  it('leads out of a frame until it wakes, since no other site may frame the other pages', () => {
    const base = '<base target="_blank">';
    expect(fillTemplate(template, { ...page, isFrame: true }, [])).toContain(base);
    expect(fillTemplate(template, page, [])).not.toContain(base);
  });

  it('cannot be broken by its words', () => {
    const html = fillTemplate(
      template,
      { ...page, title: '</title><script>', description: '"><b>&$1 $& $$' },
      [],
    );
    expect(html).toContain('<title>&lt;/title>&lt;script></title>');
    expect(html).toContain('content="&quot;>&lt;b>&amp;$1 $&amp; $$"');
    expect(html.match(/<script/g)).toHaveLength(1);
  });

  it('keeps markup that looks like a pattern as it is', () => {
    const markup = "<p>$& $1 $` $' $$ <title>Mooring</title></p>";
    expect(fillTemplate(template, { ...page, markup }, [])).toContain(markup);
  });

  it.each([
    ['', './'],
    ['en/', '../'],
    ['en/support/', '../../'],
    ['en/questions/attachment-check/1/', '../../../../'],
  ])('at "%s" finds every file of its own from "%s"', (path, root) => {
    const preloads = ['assets/results.js', 'assets/report.js'];
    const html = fillTemplate(template, { ...page, path, markup: '' }, preloads);
    expect(addressesIn(html).toSorted()).toEqual(
      ['icon.svg', 'assets/main.js', 'assets/main.css', ...preloads]
        .map((file) => root + file)
        .toSorted(),
    );
  });

  it('asks early for what it needs, each file once, and for nothing that is there already', () => {
    const html = fillTemplate(template, page, ['assets/main.js', 'assets/words.js']);
    expect(html.match(/rel="modulepreload"/g)).toHaveLength(1);
    expect(html.match(/assets\/main\.js/g)).toHaveLength(1);
    expect(html).toContain('<link rel="modulepreload" crossorigin href="../../assets/words.js">');
  });

  it('names no other site', () => {
    const html = fillTemplate(template, page, ['assets/words.js']);
    expect(addressesIn(html).filter((address) => !address.startsWith('.'))).toEqual([]);
  });

  it.each([
    'lang="en" dir="ltr" data-path=""',
    '<title>Mooring</title>',
    'name="description" content=""',
    '</head>',
    '<div id="app"></div>',
  ])('is not made from a template that lacks %s, or has it twice', (part) => {
    expect(() => fillTemplate(template.replace(part, ''), page, [])).toThrow(part);
    expect(() => fillTemplate(template.replace(part, part + part), page, [])).toThrow(part);
  });
});
