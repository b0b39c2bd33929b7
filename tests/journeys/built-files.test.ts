import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { styleSourceIn } from '../../site/first-styles.ts';
import { globalProblems } from '../house/walls/forbidden-globals.ts';

/** What code in the packages could use, and why nothing comes of it. */
const KNOWN = [
  // Of React for markup that is handed to it as text: no file of ours does, and the policy refuses it.
  'innerHTML',
  // For the practice's own file; the policy lets it reach this site alone.
  'fetch',
  'Function',
];

/** Where packages name the maker of functions, as far as it tells what for. */
const KNOWN_FUNCTION = [
  // zod's two ways to faster readers, which `jitless` switches off.
  'Function',
  'Function(``)',
  // Of a number library below the charts, for worlds without a `self`.
  'Function(`return this`)',
  // Of a state library below the charts: it reads the text of a function and makes none.
  'Function.toString',
];

const ADDRESS = /(?:src|srcset|href|data|action|poster)="([^"]*)"/g;

function filesWith(ending: string): readonly (readonly [string, string])[] {
  const folder = inject('siteFolder');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
}

describe('the files of the site', () => {
  it('are pages without a script in them, with one and the same style, that load files of the site alone', () => {
    const pages = filesWith('.html');
    expect(pages.length).toBeGreaterThan(50);
    const [, first = ''] = pages[0] ?? [];
    for (const [name, html] of pages) {
      expect(html.match(/<style/g)).toHaveLength(1);
      expect(styleSourceIn(html)).toBe(styleSourceIn(first));
      expect(html).toContain(` ${styleSourceIn(html)};`);
      const tags = html.match(/<[a-z][^>]*>/g) ?? [];
      const loading = tags.filter((tag) => !/^<a[\s>]/.test(tag));
      const found = [
        ...tags.filter((tag) => /\s(?:style|on\w+|srcdoc)=|="\s*javascript:/i.test(tag)),
        ...tags.filter((tag) => tag.startsWith('<script') && !tag.includes(' src=')),
        ...loading.filter((tag) =>
          [...tag.matchAll(ADDRESS)].some(([, address = '']) => !/^\.\.?\//.test(address)),
        ),
      ];
      expect({ name, found }).toEqual({ name, found: [] });
    }
  });

  it('are styles that load fonts of the site alone', () => {
    const sheets = filesWith('.css');
    expect(sheets.length).toBeGreaterThan(0);
    for (const [, css] of sheets) {
      expect(css).not.toContain('@import');
      const loaded = [...css.matchAll(/url\(([^)]*)\)/g)].map(([, address = '']) => address);
      expect(loaded.filter((address) => !/^\.\/[\w-]+\.woff2$/.test(address))).toEqual([]);
    }
  });

  it('are scripts that make no code from text, and can neither send anything nor set a cookie', () => {
    const scripts = filesWith('.js');
    expect(scripts.length).toBeGreaterThan(50);
    const used = scripts.flatMap(([path, text]) => globalProblems({ path, text }));
    const names = used.map((problem) => problem.split(' ').at(-1));
    expect([...new Set(names)].sort()).toEqual(KNOWN.toSorted());
    const makers = scripts.flatMap(
      ([, text]) =>
        text.match(/(?<![\w$.`'"])Function(?:\(`[^`]*`\)|\.\w+)?(?![\w$`'"\]:])/g) ?? [],
    );
    expect([...new Set(makers)].sort()).toEqual(KNOWN_FUNCTION.toSorted());
  });
});
