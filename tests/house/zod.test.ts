import { describe, expect, it } from 'vitest';
import { readTree } from './walls/read-tree.ts';

const AT_RUN_TIME = /^import (?!type\b)[^;]*from 'zod';/m;

describe('zod', () => {
  // The questionnaires are checked while the site is built, and never in a browser.
  const files = readTree('src', /\.tsx?$/).filter(
    ({ path }) => !path.startsWith('src/instrument/'),
  );
  const importing = files.filter(({ text }) => AT_RUN_TIME.test(text));

  it('reaches the browser through files alone that keep it from making functions from text', () => {
    expect(importing.length).toBeGreaterThan(0);
    for (const { path, text } of importing) {
      expect(path).toMatch(/\/zod\.ts$/);
      expect(text).toContain('config({ jitless: true });');
    }
  });
});
