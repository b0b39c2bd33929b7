import { describe, expect, it } from 'vitest';
import { filesFor, pathOf, type OwnFile } from '#worker';

const ROOT = 'https://a.example/some/folder/';
const file = (url: string, language?: string): OwnFile => ({
  ...{ url, integrity: 'sha256-a' },
  ...(language === undefined ? {} : { language }),
});
const FILES = [
  ...[file(''), file('en/', 'en'), file('en/support/', 'en'), file('pt-BR/', 'pt-BR')],
  ...[file('assets/first.js'), file('assets/words.js', 'pt-BR')],
];

describe('what is kept of a site in several languages', () => {
  const kept = (...paths: readonly (string | null)[]) =>
    filesFor(FILES, paths).map(({ url }) => url);

  it('is what all need, and the pages and words of the languages that are read here', () => {
    expect(kept('pt-BR/support/', null)).toEqual([
      '',
      'pt-BR/',
      'assets/first.js',
      'assets/words.js',
    ]);
    expect(kept('en/', 'pt-BR/')).toHaveLength(FILES.length);
  });

  it('is the first language where somebody has seen the first page alone', () => {
    expect(kept('', 'assets/first.js')).toEqual(['', 'en/', 'en/support/', 'assets/first.js']);
  });
});

describe('the path of an address', () => {
  it.each([
    ['', ''],
    ['en/support/#crisis', 'en/support/'],
    ['en/?from=a', 'en/'],
    ['index.html', ''],
    ['en/index.html', 'en/'],
    ['en/myindex.html', 'en/myindex.html'],
  ])('of %s is that of its file', (address, path) => {
    expect(pathOf(ROOT, ROOT + address)).toBe(path);
  });

  it('is none outside of the site', () => {
    expect(pathOf(ROOT, 'https://a.example/some/')).toBeNull();
    expect(pathOf(ROOT, 'https://b.example/some/folder/en/')).toBeNull();
  });
});
