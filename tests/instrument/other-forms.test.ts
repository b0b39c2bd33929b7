import { describe, expect, it } from 'vitest';
import { type Form, pagesOf, toScoringKey, wordsAbout } from '#instrument';
import { compileKey } from '#scoring';
import { released } from './released-files.ts';

function english(version: string): Form {
  const form = released(version).forms['en'];
  if (form === undefined) throw new Error(`${version} is written in English.`);
  return form;
}

const whole = english('attachment-check/2.0.0');
const short = english('attachment-check-short/1.0.0');
const about = english('relationship-check/1.0.0');

/** Spearman (1910) and Brown (1910): the reliability of a scale of `now` items from that of one of `before`. */
function spearmanBrown(reliability: number, before: number, now: number): number {
  const n = now / before;
  return (n * reliability) / (1 + (n - 1) * reliability);
}

describe.each([
  ['the short form', short, 5, 5, 4],
  ['the form about one person', about, 4, 4, 4],
] as const)('%s', (_name, { questionnaire, text }, perScale, pageSize, minAnswered) => {
  it('has four pages and asks the same of each dimension', () => {
    const pages = pagesOf(questionnaire);
    expect(pages.map((page) => page.length)).toEqual([pageSize, pageSize, pageSize, pageSize]);
    expect(questionnaire.scales.map(({ id, items }) => [id, items.length])).toEqual(
      ['anxious', 'avoidant', 'disorganized', 'secure'].map((id) => [id, perScale]),
    );
  });

  it('scores a dimension from four fifths of its answers', () => {
    expect(minAnswered).toBe(Math.ceil(0.8 * perScale));
    for (const { missing } of questionnaire.scales) expect(missing.minAnswered).toBe(minAnswered);
  });

  it('reverses one or two statements of each dimension, and names one pair of opposites', () => {
    for (const { items, antonymPairs } of questionnaire.scales) {
      const reversed = items.filter(({ sign }) => sign === -1).length;
      expect([1, 2]).toContain(reversed);
      expect(antonymPairs).toHaveLength(1);
    }
  });

  it('assumes what Spearman and Brown make of the reliability of the full form', () => {
    for (const scale of questionnaire.scales) {
      const full = whole.questionnaire.scales.find(({ id }) => id === scale.id);
      const before = full?.items.length ?? 0;
      const { value, kind, source } = scale.reliability;
      expect(value).toBeCloseTo(spearmanBrown(full?.reliability.value ?? 0, before, perScale), 2);
      expect(kind).toBe('assumed');
      expect(text.sources[source]).toContain('Spearman–Brown');
      expect(text.sources[source]).toContain(`${before} statements`);
    }
  });

  it('assumes two takes to agree less than those of the full form do, as its reliability is less', () => {
    for (const scale of questionnaire.scales) {
      const full = whole.questionnaire.scales.find(({ id }) => id === scale.id);
      const share = scale.reliability.value / (full?.reliability.value ?? 0);
      expect(scale.retest?.value).toBeCloseTo((full?.retest?.value ?? 0) * share, 2);
      expect(scale.retest).toMatchObject({ kind: 'assumed', days: full?.retest?.days });
    }
  });

  it('makes no statement about a pattern, and says so before the start and in its limits', () => {
    expect(questionnaire.pattern).toBeNull();
    for (const words of [text.description, text.disclosures['d7']]) {
      expect(words).toContain('makes no statement about a pattern');
    }
  });

  it('gives the scorer a key that it takes', () => {
    expect(() => compileKey(toScoringKey(questionnaire))).not.toThrow();
  });

  it('puts the dimensions one after the other: never two statements of one in a row', () => {
    const scaleOf = questionnaire.items.map(
      ({ id }) =>
        questionnaire.scales.find(({ items }) => items.some(({ item }) => item === id))?.id,
    );
    expect(scaleOf.filter((id, at) => id === scaleOf[at - 1])).toEqual([]);
  });
});

describe('the full form', () => {
  const first = english('attachment-check/1.0.0');

  it('asks and scores in version 2.0.0 as it did in 1.0.0, and says what two takes agree in', () => {
    expect(whole.digests.structure).toBe(first.digests.structure);
    expect(whole.text.items).toEqual(first.text.items);
    const { scales, ...key } = toScoringKey(whole.questionnaire);
    const { scales: firstScales, ...firstKey } = toScoringKey(first.questionnaire);
    expect(key).toEqual(firstKey);
    expect(scales).toEqual(firstScales.map((scale) => ({ ...scale, retest: 0.65 })));
    expect(firstScales.map(({ retest }) => retest)).toEqual([null, null, null, null]);
  });
});

describe('the short form', () => {
  it('takes its statements from the full form: the same words, facets and signs', () => {
    expect(short.questionnaire.derivedFrom).toEqual({ id: 'attachment-check', version: '2.0.0' });
    expect(whole.text.items).toMatchObject(short.text.items);
    for (const item of short.questionnaire.items) {
      expect(whole.questionnaire.items).toContainEqual(item);
    }
    for (const scale of short.questionnaire.scales) {
      const full = whole.questionnaire.scales.find(({ id }) => id === scale.id);
      for (const entry of scale.items) expect(full?.items).toContainEqual(entry);
    }
  });

  it('covers 16 of the 18 facets', () => {
    const facets = (form: Form) => new Set(form.questionnaire.items.map(({ facet }) => facet));
    const left = [...facets(whole)].filter((facet) => !facets(short).has(facet));
    expect(left.sort()).toEqual(['asking-for-help', 'own-worth']);
  });
});

describe('the form about one person', () => {
  const { questionnaire, text } = about;

  it('can be about five persons, as things are and as they were', () => {
    const persons = ['partner', 'mother-figure', 'father-figure', 'friend', 'other'];
    expect(questionnaire.targets).toEqual(
      persons.flatMap((person) => ['present', 'past'].map((tense) => ({ person, tense }))),
    );
  });

  it('says every statement in the present and in the past, as whole sentences about this person', () => {
    for (const { id } of questionnaire.items) {
      const [now, then] = [text.items[id] ?? '', text.pastItems?.[id] ?? ''];
      expect(now).not.toBe(then);
      for (const sentence of [now, then]) {
        expect(sentence).toContain('this person');
        expect(sentence).toMatch(/^[A-Z][a-z' ,-]*(?:\bI\b[a-z' ,-]*)*\.$/);
      }
    }
  });

  it('takes no words from the other forms', () => {
    const others = Object.values(whole.text.items);
    for (const words of Object.values(text.items)) expect(others).not.toContain(words);
  });

  it('can be left at any time, in both instructions, and speaks of death and absence in the past alone', () => {
    const past = { person: 'friend', tense: 'past' } as const;
    expect(wordsAbout(text, past).instruction).toMatch(/may have died, or may no longer be/);
    for (const tense of ['present', 'past'] as const) {
      const words = wordsAbout(text, { person: 'friend', tense });
      expect(words.instruction).toContain('leave this person out');
      expect(words.person).toBe('A friend');
    }
  });

  it('gives each pass its own words', () => {
    const now = wordsAbout(text, { person: 'partner', tense: 'present' });
    const then = wordsAbout(text, { person: 'partner', tense: 'past' });
    expect(now).toEqual({ person: 'A partner', instruction: text.instruction, items: text.items });
    expect(then).toEqual({
      person: 'A partner',
      instruction: text.pastInstruction,
      items: text.pastItems,
    });
  });

  it('is apart from a form about close people in general, which names nobody', () => {
    const { instruction, items } = whole.text;
    expect(wordsAbout(whole.text, null)).toEqual({ person: null, instruction, items });
  });
});
