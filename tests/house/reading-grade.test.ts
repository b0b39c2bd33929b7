import { describe, expect, it } from 'vitest';
import { readingGrade } from '#instrument';
import { readTree } from './walls/read-tree.ts';

/** Articles may ask a little more of a reader than the rest. */
const MAX_GRADE: Readonly<Record<string, number>> = { 'learn.json': 8 };
const MAX_OF_OTHERS = 7;
/** A grade needs sentences to count: buttons and headings of a word or two have none. */
const LEAST_WORDS_OF_A_TEXT = 4;
const LEAST_TEXTS = 5;

function leaves(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  if (typeof words !== 'object' || words === null) return [];
  return Object.values(words).flatMap(leaves);
}

function graded(words: unknown): readonly string[] {
  return leaves(words).filter((text) => text.split(/\s+/).length >= LEAST_WORDS_OF_A_TEXT);
}

const files = readTree('src/i18n/words/en', /\.json$/)
  .map(({ path, text }) => ({
    name: path.slice(path.lastIndexOf('/') + 1),
    texts: graded(JSON.parse(text)),
  }))
  .filter(({ texts }) => texts.length >= LEAST_TEXTS);

describe('the words of the interface', () => {
  it.each(files)('in $name read easily: Flesch–Kincaid, all of the file together', (file) => {
    expect(readingGrade(file.texts)).toBeLessThanOrEqual(MAX_GRADE[file.name] ?? MAX_OF_OTHERS);
  });

  it('are all looked at: no file with sentences is left out', () => {
    expect(files.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        ...[
          'common.json',
          'start.json',
          'results.json',
          'report.json',
          'support.json',
          'privacy.json',
        ],
        'youth.json',
      ]),
    );
  });

  it('would be caught where they are hard to read', () => {
    const hard = {
      a: ['Individual differences in relational representations necessitate caution.'],
    };
    expect(readingGrade(graded(hard))).toBeGreaterThan(MAX_OF_OTHERS);
  });
});
