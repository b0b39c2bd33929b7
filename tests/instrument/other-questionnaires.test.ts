import { describe, expect, it } from 'vitest';
import {
  type Questionnaire,
  type QuestionnaireText,
  readQuestionnaire,
  toScoringKey,
} from '#instrument';
import { compileKey } from '#scoring';
import { attachmentCheck, sha256 } from './attachment-check.ts';

const base = attachmentCheck();
const assumed = { value: 0.8, kind: 'assumed', source: 'assumed-spread' } as const;

/** Four items of one facet, in two scales that count two of them in opposite directions. */
const small: Questionnaire = {
  ...base.questionnaire,
  id: 'small',
  responseSets: [{ id: 'fit', options: [0, 2, 4].map((value) => ({ code: `o${value}`, value })) }],
  items: ['one', 'two', 'three', 'four'].map((id) => ({ id, responseSet: 'fit', facet: 'ease' })),
  pageSize: 2,
  scales: [
    {
      ...{ id: 'near', role: 'other', method: 'proratedSum', range: [0, 24] },
      items: [
        { item: 'one', sign: 1, weight: 1 },
        { item: 'two', sign: 1, weight: 2 },
        { item: 'three', sign: -1, weight: 3 },
      ],
      missing: { minAnswered: 2 },
      reliability: assumed,
      sd: { ...assumed, value: 4 },
      facets: [{ id: 'ease', direct: 2, reversed: 1 }],
      antonymPairs: [['one', 'three']],
    },
    {
      ...{ id: 'far', role: 'other', method: 'mean', range: [0, 4] },
      items: [
        { item: 'two', sign: 1 },
        { item: 'three', sign: 1 },
        { item: 'four', sign: 1 },
      ],
      missing: { minAnswered: 3 },
      reliability: assumed,
      sd: assumed,
      facets: [{ id: 'ease', direct: 3, reversed: 0 }],
      antonymPairs: [],
    },
  ],
  pattern: null,
  identicalFrom: 3,
};

const words: QuestionnaireText = {
  ...base.text,
  questionnaire: 'small',
  options: { fit: { o0: 'No fit', o2: 'Some fit', o4: 'A good fit' } },
  items: {
    one: 'I like calm talks.',
    two: 'I like long walks.',
    three: 'I like loud rooms.',
    four: 'I like my own room.',
  },
  scales: { near: 'Near', far: 'Far' },
  facets: { ease: 'ease' },
  disclosures: {
    ...base.text.disclosures,
    d3: 'The reliability of 0.80 and the spread of 4 and of 0.80 are assumed.',
  },
  sources: { 'assumed-spread': 'The 0.80 and the 4 points are assumed.' },
};

describe('another questionnaire', () => {
  it('may weight items, sum them, count one item both ways, and say nothing of a pattern', () => {
    const reading = readQuestionnaire(
      [
        { path: 'small/1.0.0/questionnaire.json', text: JSON.stringify(small) },
        { path: 'small/1.0.0/text.en.json', text: JSON.stringify(words) },
      ],
      sha256,
    );
    expect(reading).toMatchObject({ ok: true, form: { questionnaire: small, text: words } });
    const key = toScoringKey(small);
    expect(key.scales.map(({ entries }) => entries.find(({ item }) => item === 'three'))).toEqual([
      { item: 'three', sign: -1, weight: 3 },
      { item: 'three', sign: 1, weight: 1 },
    ]);
    expect(key.items.map(({ values }) => values)).toEqual(Array(4).fill([0, 2, 4]));
    expect(() => compileKey(key)).not.toThrow();
  });
});
