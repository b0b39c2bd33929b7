import { describe, expect, it } from 'vitest';
import { readTree } from './walls/read-tree.ts';
import { suppressionProblems } from './walls/suppressions.ts';

function problemsOf(text: string): readonly string[] {
  return suppressionProblems({ path: 'src/a.tsx', text });
}

describe('no suppressions', () => {
  it('no check is silenced, no test is left out, and no markup is written past React', () => {
    const files = ['src', 'tests', 'site'].flatMap((folder) =>
      readTree(folder, /\.(tsx?|m?js|css)$/),
    );
    expect(files.flatMap(suppressionProblems)).toEqual([]);
    expect(files.some(({ path }) => path.startsWith('src/'))).toBe(true);
    expect(files.some(({ path }) => path.startsWith('tests/'))).toBe(true);
  });

  it.each([
    '// eslint-disable-next-line no-console',
    '/* eslint-disable */',
    '// @ts-ignore',
    '// @ts-expect-error: later',
    '// @ts-nocheck',
    '// prettier-ignore',
    '// Stryker disable all',
    '/* v8 ignore next */',
    'let a: any;',
    'const a = b as any;',
    'const a: Record<string, any[]> = {};',
    `it.only('a', () => {});`,
    `it.skip('a', () => {});`,
    `it.skip.each([1])('a', () => {});`,
    `describe.skipIf(isSlow)('a', () => {});`,
    `it.todo('a');`,
    'const a = <p dangerouslySetInnerHTML={{ __html: b }} />;',
    'const a = { dangerouslySetInnerHTML: { __html: b } };',
    'a.innerHTML = b;',
    `a['innerHTML'] = b;`,
    `a.insertAdjacentHTML('beforeend', b);`,
  ])('catches %s', (text) => {
    expect(problemsOf(text)).not.toEqual([]);
  });

  it('lets words in a sentence through', () => {
    expect(problemsOf(`// any reader may skip this\nconst a = 'skip any';`)).toEqual([]);
  });
});
