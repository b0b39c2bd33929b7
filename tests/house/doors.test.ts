import { describe, expect, it } from 'vitest';
import { doorListProblems, doorShapeProblems, pastDoorProblems } from './walls/doors.ts';
import { readPackage } from './walls/read-package.ts';
import { readTree } from './walls/read-tree.ts';

/** The top of the staircase has no door, and a script of its own has none; these files of theirs tests may open. */
const APP_ENTRIES = [
  ...['src/app/all-routes.ts', 'src/app/app.tsx', 'src/app/load-page.ts'],
  ...['src/app/frame/frame-app.tsx', 'src/app/frame/is-frame-route.ts'],
  'src/embed/embed-script.ts',
];

const CODE = /\.tsx?$/;

describe('doors', () => {
  it('every door of package.json is there, and every folder of src has one', () => {
    expect(doorListProblems(readTree('src', CODE), readPackage().imports)).toEqual([]);
  });

  it('doors name what they let out, one by one', () => {
    expect(doorShapeProblems(readTree('src', CODE))).toEqual([]);
  });

  it('tests see what the rest of the house sees: doors', () => {
    expect(pastDoorProblems(readTree('tests', CODE), APP_ENTRIES)).toEqual([]);
  });
});

describe('the wall of doors', () => {
  const scoring = { path: 'src/scoring/index.ts', text: '' };
  const screen = { path: 'src/app/screens/welcome/index.ts', text: '' };
  const doors = {
    '#scoring': './src/scoring/index.ts',
    '#screens/*': './src/app/screens/*/index.ts',
  };

  it('lets a door and a family of doors through', () => {
    expect(doorListProblems([scoring, screen], doors)).toEqual([]);
  });

  it('catches a door that leads nowhere', () => {
    const dead = { ...doors, '#gone': './src/gone/index.ts' };
    expect(doorListProblems([scoring, screen], dead)).toHaveLength(1);
  });

  it('catches a folder without a door, and one with two', () => {
    expect(doorListProblems([{ path: 'src/report/a.ts', text: '' }], {})).toHaveLength(1);
    const twice = { ...doors, '#again': './src/scoring/index.ts' };
    expect(doorListProblems([scoring, screen], twice)).toHaveLength(1);
  });

  it.each([
    `export * from './a.ts';`,
    `export const a = 1;`,
    `export default 1;`,
    `import { a } from './a.ts';`,
    `export { a } from '#report';`,
  ])('catches %s in a door', (text) => {
    expect(doorShapeProblems([{ path: 'src/scoring/index.ts', text }])).toHaveLength(1);
  });

  it('lets named re-exports and a style through, and looks at doors alone', () => {
    const door = `import './base.css'; export { a, type B } from './a.ts'; export type { C } from './c.ts';`;
    expect(doorShapeProblems([{ path: 'src/ui/index.ts', text: door }])).toEqual([]);
    expect(doorShapeProblems([{ path: 'src/ui/a.ts', text: 'export const a = 1;' }])).toEqual([]);
  });

  it('catches a test that reaches past a door, unless to an entry', () => {
    const text = `import { a } from '../../src/scoring/a.ts';`;
    const file = { path: 'tests/scoring/a.test.ts', text };
    expect(pastDoorProblems([file], [])).toHaveLength(1);
    expect(pastDoorProblems([file], ['src/scoring/a.ts'])).toEqual([]);
  });
});
