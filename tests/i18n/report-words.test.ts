import { describe, expect, it } from 'vitest';
import { createI18n, loadWords, PSEUDO_LANGUAGE } from '#i18n';

const REGIONS = ['secure-leaning', 'anxious-leaning', 'avoidant-leaning', 'mixed-high'];
const LEVELS = ['high', 'leaning-high', 'middle', 'leaning-low', 'low'];
const ROLES = ['secure', 'anxious', 'avoidant', 'disorganized', 'other'];

const english = createI18n('en');
const pseudo = createI18n(PSEUDO_LANGUAGE.code);
await Promise.all([loadWords(english, ['report']), loadWords(pseudo, ['report'])]);

function keysOf(words: unknown, path: readonly string[] = []): readonly string[] {
  if (typeof words !== 'object' || words === null) return [path.join('.')];
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    keysOf(value, [...path, key]),
  );
}

const keys = [
  ...new Set(
    keysOf(english.getResourceBundle('en', 'report')).map((key) =>
      key.replace(/_(one|other)$/, ''),
    ),
  ),
];

/** Values for every role, every region as first and as second, one and many. */
const samples = ROLES.map((role, index) => ({
  ...{ role, scale: 'Calm', region: 'Far out' },
  ...{ first: REGIONS[index % 4], second: REGIONS[(index + 1) % 4], count: index + 1 },
  ...{ level: LEVELS[index % LEVELS.length] },
  ...{ answered: 6, of: 10, needed: 8, least: 5, most: 9 },
}));

describe('the sentences of a report', () => {
  it('say every role, region and number, and show no gap, phrase or key', () => {
    const t = english.getFixedT('en', 'report') as (key: string, values: object) => string;
    const texts = keys.flatMap((key) => samples.map((values) => t(key, values)));
    expect(texts.filter((text) => /\{\{|\}\}|\$t\(|undefined|\w\.\w/.test(text))).toEqual([]);
    expect(texts.filter((text) => keys.includes(text))).toEqual([]);
    expect(keys.length).toBeGreaterThan(100);
  });

  it('hold no word of English when they are made over for tests', () => {
    const t = pseudo.getFixedT(PSEUDO_LANGUAGE.code, 'report') as (
      key: string,
      values: object,
    ) => string;
    const texts = keys.flatMap((key) => samples.map((values) => t(key, values)));
    const given = new RegExp(['Calm', 'Far out', ...REGIONS].join('|'), 'g');
    const left = texts.map((text) => text.replaceAll(given, ''));
    expect([...new Set(left.filter((text) => /[A-Za-z]/.test(text)))]).toEqual([]);
  });
});
