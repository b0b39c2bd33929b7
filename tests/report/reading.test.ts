import { describe, expect, it } from 'vitest';
import { articleId } from '#content';
import { buildReport } from '#report';
import { say } from './kit/say.ts';
import { everySheet, ROLES, scaleOf, sheetOf, usualSheet } from './kit/sheets.ts';
import { strangeSheets } from './kit/strange-sheets.ts';

function articlesFor(outcomes: Parameters<typeof usualSheet>[0]): readonly string[] {
  return buildReport(usualSheet(outcomes)).reading.map(({ article }) => article);
}

const CHECK = 'this-check-and-research';

describe('what a result offers to read', () => {
  it('is one to three articles that exist, each once, for every result there can be', () => {
    for (const sheet of [...everySheet(), ...strangeSheets]) {
      const ids = buildReport(sheet).reading.map(({ article }) => article);
      expect(ids.length).toBeGreaterThanOrEqual(1);
      expect(ids.length).toBeLessThanOrEqual(3);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.map(articleId)).toEqual(ids);
    }
  });

  it('goes with the dimension above the middle, and says so', () => {
    const [reading] = buildReport(usualSheet({ anxious: 'leaning-high' })).reading;
    expect(reading?.article).toBe('anxious-pattern');
    expect(reading === undefined ? '' : say(reading.reason)).toBe(
      'On the anxious dimension your answers are a little above the middle.',
    );
  });

  it('speaks of fear of closeness first, and only where that is clear', () => {
    const all = { anxious: 'high', avoidant: 'high', secure: 'high' } as const;
    expect(articlesFor({ ...all, disorganized: 'high' })[0]).toBe('disorganized-pattern');
    expect(articlesFor({ ...all, disorganized: 'leaning-high' })).toEqual([
      'anxious-pattern',
      'avoidant-pattern',
      'secure-pattern',
    ]);
  });

  it('offers the page on security where it is strong, and where it is far away', () => {
    expect(articlesFor({ secure: 'high' })).toEqual(['secure-pattern']);
    expect(articlesFor({ secure: 'low' })).toEqual(['secure-pattern']);
    expect(articlesFor({ secure: 'leaning-low' })).toEqual([CHECK]);
  });

  it('explains the check where no dimension stands out, or all answers are alike', () => {
    const alike = sheetOf(
      ROLES.map((role) => scaleOf(role, 'high')),
      { identical: true },
    );
    expect(articlesFor({})).toEqual([CHECK]);
    expect(buildReport(alike).reading.map(({ article }) => article)).toEqual([CHECK]);
  });

  it('offers a place to begin where nothing has a score', () => {
    expect(buildReport(sheetOf([])).reading.map(({ article }) => article)).toEqual([
      'attachment-based-therapy',
    ]);
  });
});
