import { describe, expect, it } from 'vitest';
import { pagesOf, readingGrade, toScoringKey } from '#instrument';
import { compileKey } from '#scoring';
import { attachmentCheck } from './attachment-check.ts';

const { questionnaire, text } = attachmentCheck();
const pages = pagesOf(questionnaire);

/** The blueprint as it was planned: facet, direct items, reversed items. */
const blueprint = {
  anxious: [
    ['losing-people', 2, 1],
    ['reassurance', 2, 0],
    ['signs-of-distance', 1, 1],
    ['protest', 2, 0],
    ['own-worth', 0, 1],
  ],
  avoidant: [
    ['closeness', 2, 1],
    ['self-reliance', 2, 0],
    ['hiding-feelings', 1, 1],
    ['pulling-away', 2, 0],
    ['asking-for-help', 0, 1],
  ],
  disorganized: [
    ['wanting-and-fearing', 2, 0],
    ['alarm', 1, 1],
    ['sudden-switches', 2, 0],
    ['expecting-hurt', 1, 1],
  ],
  secure: [
    ['depending', 2, 0],
    ['goodwill', 1, 1],
    ['repair', 2, 0],
    ['together-and-apart', 1, 1],
  ],
} as const;

describe('the attachment check', () => {
  it('asks 36 things: 10 anxious, 10 avoidant, 8 disorganized, 8 secure', () => {
    expect(questionnaire.items).toHaveLength(36);
    expect(questionnaire.scales.map(({ id, items }) => [id, items.length])).toEqual([
      ['anxious', 10],
      ['avoidant', 10],
      ['disorganized', 8],
      ['secure', 8],
    ]);
  });

  it.each(Object.entries(blueprint))('keeps the blueprint of %s, sign by sign', (id, facets) => {
    const scale = questionnaire.scales.find((found) => found.id === id);
    const found = facets.map(([facet]) => {
      const signs = scale?.items
        .filter(({ item }) => item.replace(/-\d+$/, '') === facet)
        .map(({ sign }) => sign);
      const direct = signs?.filter((sign) => sign === 1).length ?? 0;
      return [facet, direct, (signs?.length ?? 0) - direct];
    });
    expect(found).toEqual(facets);
  });

  it('reverses 3, 3, 2 and 2 items, so that agreeing with all gives no clear score', () => {
    const reversed = questionnaire.scales.map(
      ({ items }) => items.filter(({ sign }) => sign === -1).length,
    );
    expect(reversed).toEqual([3, 3, 2, 2]);
  });

  it('names 8 pairs of opposites, two in each scale', () => {
    expect(questionnaire.scales.map(({ antonymPairs }) => antonymPairs.length)).toEqual([
      2, 2, 2, 2,
    ]);
  });

  it('is six pages of six, each page with items of all four scales but one at most', () => {
    expect(pages.map((page) => page.length)).toEqual([6, 6, 6, 6, 6, 6]);
    for (const page of pages) {
      const scales = questionnaire.scales.filter(({ items }) =>
        items.some(({ item }) => page.includes(item)),
      );
      expect(scales.length).toBeGreaterThanOrEqual(3);
    }
  });

  it('puts the scales one after the other: never two items of one scale in a row', () => {
    const scaleOf = questionnaire.items.map(
      ({ id }) =>
        questionnaire.scales.find(({ items }) => items.some(({ item }) => item === id))?.id,
    );
    expect(scaleOf.filter((id, at) => id === scaleOf[at - 1])).toEqual([]);
  });

  it('reads at grade 6 or below on every page and scale, and no item above 9', () => {
    const gradeOf = (ids: readonly string[]) => readingGrade(ids.map((id) => text.items[id] ?? ''));
    const groups = [
      ...pages,
      ...questionnaire.scales.map(({ items }) => items.map(({ item }) => item)),
    ];
    expect(Math.max(...groups.map(gradeOf))).toBeLessThanOrEqual(6);
    expect(Math.max(...questionnaire.items.map(({ id }) => gradeOf([id])))).toBeLessThanOrEqual(9);
  });

  it('varies how its sentences begin: no first word opens more than half of them, no first two a sixth', () => {
    const openings = (count: number) => {
      const starts = Object.values(text.items).map((item) =>
        item.split(' ').slice(0, count).join(' '),
      );
      return Math.max(...starts.map((start) => starts.filter((other) => other === start).length));
    };
    expect(openings(1)).toBeLessThanOrEqual(24);
    expect(openings(2)).toBeLessThanOrEqual(6);
  });

  it('tells the numbers that it assumes, as they are in the file', () => {
    const { d1, d3 } = text.disclosures;
    expect(d1).toContain(questionnaire.version);
    for (const { sd, reliability } of questionnaire.scales) {
      expect([sd.kind, reliability.kind]).toEqual(['assumed', 'assumed']);
      expect(d3).toContain(sd.value.toFixed(2));
      expect(d3).toContain(reliability.value.toFixed(2));
    }
  });

  it('gives the scorer the key that the file declares', () => {
    const key = toScoringKey(questionnaire);
    expect(key.items.map(({ id }) => id)).toEqual(questionnaire.items.map(({ id }) => id));
    expect(key.items.every(({ values }) => values.join() === '1,2,3,4,5')).toBe(true);
    expect(key.scales.map(({ id, minAnswered, sd }) => [id, minAnswered, sd])).toEqual([
      ['anxious', 8, 0.8],
      ['avoidant', 8, 0.8],
      ['disorganized', 7, 0.8],
      ['secure', 7, 0.8],
    ]);
    expect(key.scales[0]?.entries.at(-1)).toEqual({ item: 'own-worth-1', sign: -1, weight: 1 });
    expect(key).toMatchObject({
      midpoint: 50,
      margins: { clear: 1.28, leaning: 0.5 },
      identicalFrom: 12,
      pattern: { axes: ['anxious', 'avoidant'], overlay: 'disorganized', consistency: 'secure' },
    });
    expect(() => compileKey(key)).not.toThrow();
  });
});
