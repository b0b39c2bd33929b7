import { describe, expect, it } from 'vitest';
import { readPackage } from './walls/read-package.ts';
import { readTree } from './walls/read-tree.ts';
import { staircaseProblems } from './walls/staircase.ts';

/** A wall that looked at nothing would pass: src holds at least this many files once the way through is built. */
const FEWEST_FILES = 60;

const DOORS = {
  '#scoring': './src/scoring/index.ts',
  '#session': './src/session/index.ts',
  '#report': './src/report/index.ts',
  '#ui': './src/ui/index.ts',
  '#ui/charts': './src/ui/charts/index.ts',
  '#wiring': './src/app/wiring/index.ts',
  '#parts': './src/app/parts/index.ts',
  '#result': './src/app/result/index.ts',
  '#screens/*': './src/app/screens/*/index.ts',
};

function problemsOf(path: string, text: string): readonly string[] {
  return staircaseProblems([{ path, text }], DOORS);
}

describe('staircase', () => {
  it('every folder of src imports only from lower floors, through doors, and only its packages', () => {
    const files = readTree('src', /\.(ts|tsx|css)$/);
    expect(staircaseProblems(files, readPackage().imports)).toEqual([]);
    expect(files.length).toBeGreaterThanOrEqual(FEWEST_FILES);
  });

  it.each([
    ['a lower floor', 'src/report/a.ts', `import { x } from '#scoring';`],
    ['its own folder', 'src/report/a.ts', `import { x } from './b.ts';`],
    ['up, but inside its own folder', 'src/ui/parts/a.tsx', `import '../tokens.css';`],
    ['its package', 'src/session/a.ts', `import { createStore } from 'zustand/vanilla';`],
    ['a folder inside its package', 'src/app/main.tsx', `import { x } from 'react-dom/client';`],
    ['ui, from the charts', 'src/ui/charts/a.tsx', `import { x } from '#ui';`],
    ['charts, lazily', 'src/app/screens/results/a.tsx', `const x = import('#ui/charts');`],
    ['a screen, from the top', 'src/app/app.tsx', `import { x } from '#screens/welcome';`],
    [
      'words of its own, by language',
      'src/i18n/a.ts',
      'const x = (l) => import(`./words/${l}.json`);',
    ],
    ['data of the build, from wiring', 'src/app/wiring/a.ts', `import x from 'virtual:things';`],
    ['a typeface, from ui', 'src/ui/a.ts', `import '@fontsource/newsreader/500.css';`],
  ])('lets %s through', (_what, path, text) => {
    expect(problemsOf(path, text)).toEqual([]);
  });

  it.each([
    ['a higher floor', 'src/scoring/a.ts', `import { x } from '#report';`],
    ['a neighbour on the same floor', 'src/session/a.ts', `import { x } from '#report';`],
    ['a type from a neighbour', 'src/session/a.ts', `import type { X } from '#report';`],
    ['a type written inline', 'src/session/a.ts', `type X = import('#report').X;`],
    ['a re-export', 'src/session/a.ts', `export { x } from '#report';`],
    ['a re-export of all', 'src/session/a.ts', `export * from '#report';`],
    ['a dynamic import', 'src/session/a.ts', `const x = import('#report');`],
    ['a computed import', 'src/session/a.ts', `const x = import(where);`],
    ['a glob', 'src/session/a.ts', `const x = import.meta.glob(['./a.ts', '../report/*.ts']);`],
    ['a URL', 'src/session/a.ts', `const x = new URL('../report/a.ts', import.meta.url);`],
    ['a require', 'src/session/a.ts', `const x = require('../report/a.ts');`],
    ['a path past the door', 'src/report/a.ts', `import { x } from '../scoring/model.ts';`],
    ['a path into a folder inside', 'src/app/app.tsx', `import { x } from './wiring/store.ts';`],
    ['a door that is not listed', 'src/report/a.ts', `import { x } from '#scoring/model';`],
    ['its own door', 'src/report/a.ts', `import { x } from '#report';`],
    ['another screen', 'src/app/screens/a/a.tsx', `import { x } from '#screens/b';`],
    ['charts before they are wanted', 'src/app/screens/a/a.tsx', `import { x } from '#ui/charts';`],
    ['a screen, from what screens share', 'src/app/parts/a.tsx', `import { x } from '#screens/b';`],
    [
      'what shows results, from what screens share',
      'src/app/parts/a.tsx',
      `import { x } from '#result';`,
    ],
    [
      'a screen, from what shows results',
      'src/app/result/a.tsx',
      `import { x } from '#screens/b';`,
    ],
    ['charts, from ui', 'src/ui/a.tsx', `const x = import('#ui/charts');`],
    ['a package that is not its own', 'src/report/a.ts', `import { z } from 'zod';`],
    ['more of a package than agreed', 'src/session/a.ts', `import { create } from 'zustand';`],
    ['Node', 'src/app/a.ts', `import fs from 'node:fs';`],
    ['data of the build', 'src/session/a.ts', `import x from 'virtual:things';`],
    ['a typeface', 'src/content/a.ts', `import '@fontsource/newsreader/500.css';`],
    [
      'a style from elsewhere',
      'src/app/screens/a/a.css',
      `.a { composes: b from '../../app.css'; }`,
    ],
    ['a style sheet from elsewhere', 'src/app/screens/a/a.css', `@import '../b/b.css';`],
    ['a folder on no floor', 'src/utils/a.ts', ''],
  ])('catches %s', (_what, path, text) => {
    expect(problemsOf(path, text)).toHaveLength(1);
  });
});
