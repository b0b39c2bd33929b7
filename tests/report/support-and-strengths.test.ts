import { describe, expect, it } from 'vitest';
import { buildReport } from '#report';
import type { FacetPosition } from '#scoring';
import { everySheet, facet, scored, sheetOf, usualSheet } from './kit/sheets.ts';

function strengthsOf(
  secure: readonly FacetPosition[],
  anxious: readonly FacetPosition[] = [],
): readonly string[] {
  const sheet = sheetOf([scored('secure', 'middle', secure), scored('anxious', 'middle', anxious)]);
  return buildReport(sheet).strengths.map(({ id }) => id);
}

describe('support', () => {
  it('is in every report, with what to know about fear of someone close', () => {
    for (const sheet of everySheet()) {
      const ids = buildReport(sheet).support.map(({ id }) => id);
      expect(ids.slice(-2)).toEqual(['support.always', 'support.safety']);
    }
  });

  it('comes first whenever a text about a high disorganized score is shown', () => {
    for (const sheet of everySheet()) {
      const report = buildReport(sheet);
      const isTold = report.dimensions.some(
        (one) =>
          one.status === 'scored' &&
          one.meaning.some(({ id }) => id.startsWith('meaning.disorganized.high')),
      );
      const hasOverlay = report.pattern.some(({ id }) => id === 'overlay.present');
      if (!isTold && !hasOverlay) continue;
      expect(report.order.slice(0, 2)).toEqual(['opening', 'support']);
      expect(report.support[0]?.id).toBe('support.overlay');
    }
  });

  it('comes first when the secure dimension is low', () => {
    const report = buildReport(usualSheet({ secure: 'low' }));
    expect(report.order.slice(0, 2)).toEqual(['opening', 'support']);
    expect(report.support[0]?.id).toBe('support.low-strengths');
  });

  it('otherwise follows the limits, after strengths and dimensions', () => {
    expect(buildReport(usualSheet({})).order).toEqual([
      'opening',
      'strengths',
      'dimensions',
      'pattern',
      'limits',
      'support',
      'reading',
      'next',
    ]);
  });
});

describe('strengths', () => {
  it('are the secure themes with clear answers, the clearest first, at most three', () => {
    const themes = [
      facet('depending', 75),
      facet('goodwill', 100),
      facet('repair', 80),
      facet('together-and-apart', 90),
    ];
    expect(strengthsOf(themes)).toEqual([
      'strength.goodwill',
      'strength.together-and-apart',
      'strength.repair',
    ]);
  });

  it('look to low themes of other dimensions only when fewer than two are found', () => {
    const calm = [facet('protest', 0), facet('reassurance', 25), facet('own-worth', 26)];
    expect(strengthsOf([facet('repair', 75), facet('goodwill', 75)], calm)).toEqual([
      'strength.repair',
      'strength.goodwill',
    ]);
    expect(strengthsOf([facet('repair', 75), facet('goodwill', 74.9)], calm)).toEqual([
      'strength.repair',
      'strength.protest',
      'strength.reassurance',
    ]);
  });

  it('are never read from a high theme of worry, or a low secure one', () => {
    expect(strengthsOf([facet('repair', 0)], [facet('protest', 100)])).toEqual([
      'strength.took-time',
    ]);
  });

  it('need answers to at least half of the theme, and a theme that has words', () => {
    expect(strengthsOf([facet('repair', 100, 1, 3), facet('humour', 100)])).toEqual([
      'strength.took-time',
    ]);
    expect(strengthsOf([facet('repair', 100, 1, 2)])).toEqual(['strength.repair']);
  });

  it('are not invented: with none, or with all answers alike, one sentence that is true of anyone', () => {
    expect(strengthsOf([])).toEqual(['strength.took-time']);
    const alike = sheetOf([scored('secure', 'high', [facet('repair', 100)])], { identical: true });
    expect(buildReport(alike).strengths.map(({ id }) => id)).toEqual(['strength.took-time']);
  });
});
