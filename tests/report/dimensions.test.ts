import { describe, expect, it } from 'vitest';
import { buildReport } from '#report';
import { readWords } from './kit/read-words.ts';
import { say } from './kit/say.ts';
import { at, LEVELS, ROLES, scaleOf, scored, sheetOf, usualSheet } from './kit/sheets.ts';

const words = readWords('report');

describe('a dimension', () => {
  it('has its level in words', () => {
    const levels = LEVELS.map((level) => buildReport(sheetOf([scored('secure', level)])));
    const said = levels.flatMap(({ dimensions }) =>
      dimensions.map((one) => (one.status === 'scored' ? say(one.levelWord) : '')),
    );
    expect(said).toEqual([
      'above the middle',
      'a little above the middle',
      'around the middle',
      'a little below the middle',
      'below the middle',
    ]);
  });

  it('rounds halves up', () => {
    const half = {
      ...scored('secure', 'high'),
      position: at(72.5),
      band: { low: at(63.49), high: at(81.5) },
    };
    expect(buildReport(sheetOf([half])).dimensions[0]).toMatchObject({
      position: 73,
      band: { low: 63, high: 82 },
    });
  });

  it('has a paragraph of three to five short sentences in one order, at every level', () => {
    for (const role of ROLES) {
      for (const level of LEVELS) {
        const [dimension] = buildReport(sheetOf([scored(role, level)])).dimensions;
        const meaning = dimension?.status === 'scored' ? dimension.meaning : [];
        expect(meaning.map(({ id }) => id.split('.').at(-1))).toEqual([
          'looks',
          'protects',
          'costs',
          'try',
          'therapist',
        ]);
        for (const statement of meaning) {
          expect(say(statement).split(/\s+/).length, statement.id).toBeLessThanOrEqual(28);
        }
      }
    }
  });

  it('keeps in mind that cultures differ wherever distance is the theme', () => {
    for (const group of ['high', 'middle', 'low']) {
      const parts = [...words].filter(([key]) => key.startsWith(`meaning.avoidant.${group}.`));
      expect(parts.some(([, text]) => text.includes('cultures'))).toBe(true);
    }
  });

  it('says when its band is wider because answers are missing', () => {
    const report = buildReport(
      sheetOf([scored('anxious', 'high', [], 8), scored('secure', 'low')]),
    );
    expect(report.dimensions.map((one) => (one.status === 'scored' ? one.basedOn : null))).toEqual([
      {
        id: 'dimension.based-on',
        values: { role: 'anxious', scale: 'anxious', answered: 8, of: 10 },
      },
      null,
    ]);
  });

  it('says why it has no score, and keeps its counts', () => {
    const [few, theme] = buildReport(
      sheetOf([scaleOf('anxious', 'too-few'), scaleOf('avoidant', 'empty-facet')]),
    ).dimensions.map((one) => (one.status === 'scored' ? '' : say(one.reason)));
    expect(few).toBe('Anxious: 5 of 10 statements answered, and a score needs at least 8.');
    expect(theme).toBe('Avoidant: one of its themes has no answer yet, so there is no score.');
  });
});

describe('what to do next', () => {
  it('offers to answer more only where a dimension lacks answers', () => {
    const ids = (sheet = usualSheet({})) => buildReport(sheet).next.map(({ id }) => id);
    expect(ids()).not.toContain('next.answer-more');
    expect(ids(usualSheet({ secure: 'too-few' }))[0]).toBe('next.answer-more');
  });
});
