import { describe, expect, it } from 'vitest';
import { addressProblems, machineProblems } from './walls/own-words.ts';
import { readProject, readTree } from './walls/read-tree.ts';

/** Its examples are what it forbids. */
const THIS_FILE = 'tests/house/own-words.test.ts';
/** Reading lists, help lines: addresses that a person may choose to open. */
const MAY_HOLD_ADDRESSES = /^src\/content\//;

describe('own words', () => {
  it('nothing in the project speaks of the machine that it was written on', () => {
    const files = readProject().filter(({ path }) => path !== THIS_FILE);
    expect(files.flatMap(machineProblems)).toEqual([]);
    expect(files.map(({ path }) => path)).toContain('package-lock.json');
  });

  it('no code and no style holds the address of another site', () => {
    const files = readTree('src', /\.(tsx?|css|json|html|svg)$/);
    const strict = files.filter(({ path }) => !MAY_HOLD_ADDRESSES.test(path));
    expect(strict.flatMap(addressProblems)).toEqual([]);
    expect(strict.length).toBeGreaterThan(0);
  });

  it.each([
    'see /work/notes.md',
    'see ../shared/notes.md',
    '"/root/.cache"',
    'cd /home/someone/project',
    '/Users/someone/project',
    'C:\\Users\\someone',
    'https://registry.npmjs.org/a',
    'http://localhost:5173',
    'http://192.168.1.20:8080',
    'file:///a/b',
  ])('catches %s in any file', (text) => {
    expect(machineProblems({ path: 'README.md', text })).not.toEqual([]);
  });

  it('lets addresses of its own folders through', () => {
    const text = 'src/app/work/a.ts https://example.org/work/a ./tmp/a';
    expect(machineProblems({ path: 'README.md', text })).toEqual([]);
  });

  it.each([
    ['src/a.ts', `const a = 'https://example.org/a';`],
    ['src/a.ts', 'const a = `http://${host}/a`;'],
    ['src/a.css', '.a { background: url(https://example.org/a.png); }'],
    ['src/a.json', '{ "a": "https://example.org" }'],
  ])('catches an address in %s', (path, text) => {
    expect(addressProblems({ path, text })).toHaveLength(1);
  });

  it('lets citations in comments and names of formats through', () => {
    const code = `// https://example.org/a\nconst a = 'http://www.w3.org/2000/svg'; /* http://b.org */`;
    expect(addressProblems({ path: 'src/a.ts', text: code })).toEqual([]);
    expect(addressProblems({ path: 'src/a.css', text: '/* https://b.org */' })).toEqual([]);
  });
});
