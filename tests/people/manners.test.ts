import { describe, expect, it } from 'vitest';
import { compileKey, scoreAnswers, type ScoreSheet } from '#scoring';
import { MANNERS, respond, type Manner } from './respond.ts';
import { seededRandom } from './seeded-random.ts';
import { fullKey } from './the-key.ts';
import { drawTraits, TRAIT_LEVELS } from './traits.ts';

const key = fullKey();
const compiled = compileKey(key);

function sheetsOf(manner: Manner, count: number, seed = 7): readonly ScoreSheet[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () =>
    scoreAnswers(
      compiled,
      respond(key, manner, { traits: drawTraits(random), reliability: 0.8, random }),
    ),
  );
}

function meanPosition(role: string, traits: Readonly<Record<string, number>>): number {
  const random = seededRandom(11);
  const positions = Array.from({ length: 200 }, () => {
    const answers = respond(key, 'attentive', { traits, reliability: 0.8, random });
    const scale = scoreAnswers(compiled, answers).scales.find((each) => each.role === role);
    return scale?.status === 'scored' ? scale.position : Number.NaN;
  });
  return positions.reduce((sum, value) => sum + value, 0) / positions.length;
}

describe('simulated people', () => {
  it('answer the same way whenever they are drawn from the same seed', () => {
    expect(sheetsOf('attentive', 5)).toEqual(sheetsOf('attentive', 5));
    expect(sheetsOf('attentive', 5)).not.toEqual(sheetsOf('attentive', 5, 8));
  });

  it.each(Object.entries(TRAIT_LEVELS))(
    'who are %s come out there on every dimension',
    (_, traits) => {
      for (const [role, trait] of Object.entries(traits)) {
        const position = meanPosition(role, traits);
        if (trait > 0.4) expect(position).toBeGreaterThan(54);
        if (trait < -0.4) expect(position).toBeLessThan(46);
        if (trait === 0) expect(Math.abs(position - 50)).toBeLessThan(4);
      }
    },
  );

  it('who attend have scores with the spread that the file assumes', () => {
    const scores = sheetsOf('attentive', 2000).flatMap(({ scales }) =>
      scales.flatMap((scale) =>
        scale.status === 'scored' && scale.role === 'anxious' ? [scale.score] : [],
      ),
    );
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    const spread = Math.sqrt(
      scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (scores.length - 1),
    );
    expect(spread).toBeGreaterThan(0.7);
    expect(spread).toBeLessThan(0.9);
  });

  it('who answer all alike are never given a pattern or an overlay, and keep their scores', () => {
    for (const sheet of sheetsOf('straight-lining', 50)) {
      expect(sheet.pattern?.statement.kind).toBe('no-clear-pattern');
      expect(sheet.pattern?.overlay).toBe(false);
      expect(sheet.scales.every(({ status }) => status === 'scored')).toBe(true);
    }
  });

  it('who skip much lack some scores, and nothing is put in their place', () => {
    const sheets = sheetsOf('skipping', 200);
    const unscored = sheets.flatMap(({ scales }) =>
      scales.filter(({ status }) => status === 'not-enough-answers'),
    );
    expect(unscored.length).toBeGreaterThan(200);
    for (const sheet of sheets) expect(sheet.counts.outside).toBe(0);
  });

  it.each(MANNERS)('who are %s always get a whole score sheet', (manner) => {
    for (const sheet of sheetsOf(manner, 100)) {
      expect(sheet.scales).toHaveLength(4);
      for (const scale of sheet.scales) {
        if (scale.status === 'scored') {
          expect(scale.position).toBeGreaterThanOrEqual(0);
          expect(scale.position).toBeLessThanOrEqual(100);
        }
      }
    }
  });
});
