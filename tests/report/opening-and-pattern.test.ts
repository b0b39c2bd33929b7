import { describe, expect, it } from 'vitest';
import { buildReport, type Report } from '#report';
import { say } from './kit/say.ts';
import { ROLES, scaleOf, sheetOf, usualSheet, type KnownRole, type Outcome } from './kit/sheets.ts';

function reportOf(outcomes: Partial<Record<KnownRole, Outcome>>): Report {
  return buildReport(usualSheet(outcomes));
}

function headline({ opening }: Report): string {
  return say(opening[0]);
}

function patternText({ pattern }: Report): string {
  return pattern.map(say).join(' ');
}

describe('the headline', () => {
  it('names the area that the answers lean toward, plainly when it is clear', () => {
    expect(headline(reportOf({ anxious: 'high', avoidant: 'low' }))).toBe(
      'Your answers lean toward holding close',
    );
  });

  it('says “a little” when an axis only leans', () => {
    expect(headline(reportOf({ anxious: 'low', avoidant: 'leaning-high' }))).toBe(
      'Your answers lean a little toward keeping apart',
    );
  });

  it('names both areas when one axis is in the middle, in one fixed order', () => {
    const both = 'Your answers lie between feeling at ease and holding close';
    expect(headline(reportOf({ anxious: 'middle', avoidant: 'low' }))).toBe(both);
    expect(headline(reportOf({ anxious: 'middle', avoidant: 'leaning-low' }))).toBe(both);
    expect(headline(reportOf({ anxious: 'high', avoidant: 'middle' }))).toBe(
      'Your answers lie between holding close and pulling both ways',
    );
  });

  it('calls no clear pattern an ordinary result', () => {
    const report = reportOf({});
    expect(headline(report)).toContain('ordinary result');
    expect(report.pattern.map(({ id }) => id)).toEqual(['pattern.none', 'pattern.none-why']);
  });

  it('makes no statement about a pattern for a form that has none', () => {
    const scales = ROLES.map((role) => scaleOf(role, 'high'));
    const report = buildReport(sheetOf(scales, { hasPattern: false }));
    expect(headline(report)).toBe('Here is where your answers sit today');
    expect(report.pattern).toEqual([]);
  });

  it('says of an empty sheet that there is nothing to show, and nothing about a score', () => {
    const empty = buildReport({ ...usualSheet({}), ...sheetOf([]) });
    expect(headline(empty)).toBe('There is nothing to show yet');
    expect(empty.strengths).toEqual([]);
    expect(empty.limits.map(({ id }) => id)).not.toContain('limits.position');
  });
});

describe('the sentence about the pattern', () => {
  it('says which dimension lacks answers, and how many it needs', () => {
    const report = reportOf({ anxious: 'too-few', avoidant: 'empty-facet' });
    expect(report.pattern.map(say)).toEqual([
      'For a pattern, the anxious dimension needs 3 more answers.',
      'For a pattern, the avoidant dimension needs at least one answer on each of its themes.',
    ]);
    expect(report.dimensions.map(({ status }) => status)).toEqual([
      'scored',
      'not-enough-answers',
      'not-enough-answers',
      'scored',
    ]);
  });

  it('keeps two high axes apart from the disorganized dimension', () => {
    const mixed = reportOf({ anxious: 'high', avoidant: 'high', disorganized: 'low' });
    expect(patternText(mixed)).toContain('some books call this fearful-avoidant');
    expect(patternText(mixed)).toContain('not the same as the disorganized dimension');
    expect(mixed.pattern.map(({ id }) => id)).not.toContain('overlay.present');
  });

  it('adds the overlay to any area, always with what it does not say', () => {
    for (const anxious of ['high', 'middle', 'low'] as const) {
      const ids = reportOf({ anxious, disorganized: 'high' }).pattern.map(({ id }) => id);
      expect(ids.slice(-2)).toEqual(['overlay.present', 'overlay.safe']);
    }
  });

  it('says that answers point two ways, as something to talk through', () => {
    const high = reportOf({ secure: 'high', anxious: 'high', avoidant: 'high' });
    const low = reportOf({ secure: 'low', anxious: 'low', avoidant: 'low' });
    expect(patternText(high)).toContain('point two ways: the secure dimension is high');
    expect(patternText(low)).toContain('point two ways: the secure dimension is low');
  });
});

describe('answers that differ about the same thing', () => {
  const clear = { anxious: 'high', avoidant: 'low' } as const;
  const doubtful = { flags: ['inconsistency', 'page-time'] } as const;

  it('are noted, and change neither the headline nor the scores', () => {
    const noted = buildReport(usualSheet(clear, { flags: ['inconsistency'] }));
    expect(headline(noted)).toBe(headline(reportOf(clear)));
    expect(noted.dimensions).toEqual(reportOf(clear).dimensions);
    expect(noted.pattern.map(({ id }) => id)).toContain('quality.two-ways');
  });

  it('soften the headline once a second sign agrees, and say why', () => {
    const softened = buildReport(usualSheet(clear, doubtful));
    expect(headline(softened)).toBe('Your answers lean a little toward holding close');
    expect(softened.opening[1].id).toBe('lead.softened');
    expect(softened.pattern.map(({ id }) => id)).toContain('quality.softened');
    expect(softened.dimensions).toEqual(reportOf(clear).dimensions);
  });

  it('withhold what was not clear to begin with', () => {
    for (const outcomes of [{ anxious: 'leaning-high', avoidant: 'low' }, { anxious: 'high' }]) {
      const report = buildReport(usualSheet(outcomes as typeof clear, doubtful));
      expect(headline(report)).toBe('Your answers point in more than one direction');
      expect(report.pattern.map(({ id }) => id)).toEqual(['quality.softened']);
    }
  });

  it('are spoken of without a word on speed, care or blame', () => {
    const said = [clear, {}].map((outcomes) =>
      patternText(buildReport(usualSheet(outcomes, doubtful))),
    );
    expect(said.join(' ')).not.toMatch(/rush|fast|quick|speed|careless|honest|attention|serious/i);
  });
});

describe('answers that are all alike', () => {
  const scales = ROLES.map((role) => scaleOf(role, 'high'));
  const report = buildReport(sheetOf(scales, { identical: true }));

  it('show their scores, and no pattern, overlay or meaning', () => {
    expect(report.dimensions.map(({ status }) => status)).toEqual(ROLES.map(() => 'scored'));
    expect(
      report.dimensions.flatMap((one) => (one.status === 'scored' ? one.meaning : [])),
    ).toEqual([]);
    expect(report.pattern.map(({ id }) => id)).toEqual([
      'pattern.identical',
      'pattern.identical-again',
    ]);
  });

  it('are met without blame', () => {
    expect(patternText(report)).toContain('many good reasons');
    expect(patternText(report)).not.toMatch(/rush|careless|honest|attention|serious/i);
  });
});
