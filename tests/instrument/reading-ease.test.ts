import { describe, expect, it } from 'vitest';
import { countSyllables, readingGrade } from '#instrument';

describe('syllables', () => {
  it.each([
    ...['I', 'loved', 'close', 'feels', 'asked', 'makes', 'signs', 'strength', 'life', 'tears'].map(
      (word) => [word, 1] as const,
    ),
    ...['people', 'someone', 'quiet', 'being', 'little', 'closeness', 'message', 'wanted'].map(
      (word) => [word, 2] as const,
    ),
    ...['distance', 'closely', 'problems', 'changes', 'ignored'].map((word) => [word, 2] as const),
    ...['argument', 'attention', 'messages', 'suddenly'].map((word) => [word, 3] as const),
    ...['relationship', 'disagreement'].map((word) => [word, 4] as const),
  ])('of "%s" are %i', (word, count) => {
    expect(countSyllables(word)).toBe(count);
  });
});

describe('the reading grade', () => {
  it('is .39 words a sentence + 11.8 syllables a word - 15.59', () => {
    expect(readingGrade(['The cat sat on the mat.'])).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 10);
    expect(readingGrade(['People wait. People wait.'])).toBeCloseTo(
      0.39 * 2 + 11.8 * 1.5 - 15.59,
      10,
    );
  });

  it('does not take a version number for the end of a sentence', () => {
    expect(readingGrade(['It is version 1.0.0 of it.'])).toBeCloseTo(
      0.39 * 6 + 11.8 * (7 / 6) - 15.59,
      10,
    );
  });
});
