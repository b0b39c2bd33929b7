import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from '#report';
import type { PatternResult, PatternStatement, ScaleResult, ScoreSheet } from '#scoring';
import { say, sentencesOf, statementsOf } from './kit/say.ts';
import { counts, facet, OUTCOMES, quality, ROLES, scaleOf } from './kit/sheets.ts';
import { strangeSheets } from './kit/strange-sheets.ts';

const name = fc.stringMatching(/^[a-z]{3,9}$/);
const region = fc.oneof(
  fc.constantFrom('secure-leaning', 'anxious-leaning', 'avoidant-leaning', 'mixed-high'),
  name,
);
const scale: fc.Arbitrary<ScaleResult> = fc
  .record({
    id: name,
    role: fc.oneof(fc.constantFrom(...ROLES), name),
    outcome: fc.constantFrom(...OUTCOMES),
    answered: fc.nat(10),
    facets: fc.array(fc.tuple(name, fc.integer({ min: 0, max: 100 })), { maxLength: 4 }),
  })
  .map(({ id, role, outcome, answered, facets }) => {
    const result: ScaleResult = { ...scaleOf(role, outcome), id, counts: counts(answered, 10) };
    return result.status === 'scored'
      ? { ...result, facets: facets.map(([themed, position]) => facet(themed, position)) }
      : result;
  });
const statement: fc.Arbitrary<PatternStatement> = fc.oneof(
  fc.record({ kind: fc.constant('not-enough-answers' as const), missing: fc.array(name) }),
  fc.record({ kind: fc.constantFrom('clear' as const, 'leaning' as const), region }),
  fc.record({ kind: fc.constant('blend' as const), regions: fc.tuple(region, region) }),
  fc.record({
    kind: fc.constant('no-clear-pattern' as const),
    because: fc.constantFrom(
      'both-middle' as const,
      'identical-answers' as const,
      'answer-quality' as const,
    ),
  }),
);
const pattern: fc.Arbitrary<PatternResult | null> = fc.option(
  fc.record({
    statement,
    overlay: fc.boolean(),
    demoted: fc.boolean(),
    consistency: fc.constantFrom(
      null,
      'high-beside-both-high' as const,
      'low-beside-both-low' as const,
    ),
  }),
);
const anySheet: fc.Arbitrary<ScoreSheet> = fc.record({
  scales: fc.uniqueArray(scale, { selector: ({ id }) => id, maxLength: 6 }),
  pattern,
  counts: fc.nat(60).map((answered) => counts(answered, 60)),
  identical: fc.boolean(),
  quality: fc
    .subarray(['inconsistency', 'page-time', 'long-run', 'no-variability'] as const)
    .map((flags) => quality(flags)),
});

describe('a report of any score sheet', () => {
  it('is made without failing, says something, and repeats nothing', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const report = buildReport(sheet);
        const sentences = statementsOf(report).flatMap((told) => sentencesOf(say(told)));
        expect(new Set(sentences).size).toBe(sentences.length);
        expect(report.dimensions.map(({ scale: id }) => id)).toEqual(
          sheet.scales.map(({ id }) => id),
        );
        expect(sentences.join(' ')).not.toMatch(/\{\{|\$t\(|undefined/);
      }),
    );
  });

  it('is the same each time, and leaves the score sheet alone', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const before = structuredClone(sheet);
        expect(buildReport(sheet)).toEqual(buildReport(sheet));
        expect(sheet).toEqual(before);
      }),
    );
  });

  it('shows positions and bands as whole numbers from 0 to 100', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        for (const dimension of buildReport(sheet).dimensions) {
          if (dimension.status !== 'scored') continue;
          const { position, band, wideBand } = dimension;
          for (const value of [position, band.low, band.high, wideBand.low, wideBand.high]) {
            expect(Number.isInteger(value) && value >= 0 && value <= 100).toBe(true);
          }
        }
      }),
    );
  });

  it('still speaks of an area or a dimension that it has no name for', () => {
    const headlines = strangeSheets.map((sheet) => say(buildReport(sheet).opening[0]));
    expect(headlines).toContain('Your answers lean toward “far-out”');
    expect(headlines).toContain('Your answers lie between “secure-leaning” and “far-out”');
  });

  it('gives a role’s name to its first scale, and to a second one its own', () => {
    const twins = strangeSheets
      .map(buildReport)
      .find(({ dimensions }) => dimensions[1]?.scale === 'second-worry');
    expect(twins?.dimensions.map((dimension) => say(dimension.name))).toEqual([
      'Anxious',
      'second-worry',
    ]);
  });
});
