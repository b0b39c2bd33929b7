import { describe, expect, it } from 'vitest';
import {
  checkSuccession,
  checkVersions,
  type Form,
  formatProblem,
  type VersionForms,
} from '#instrument';
import { ENGLISH, FILES, MAIN } from './attachment-check.ts';
import { questionnaire, text } from './break-file.ts';
import { fullNorm, later, type Later } from './later-version.ts';
import { formsOf, RELEASED, released } from './released-files.ts';

const first = formsOf(FILES);

function broken(older: VersionForms, newer: VersionForms): readonly string[] {
  return [...new Set(checkSuccession(older, newer).map(({ rule }) => rule))];
}

function afterFirst(change: Later): readonly string[] {
  return broken(first, later(change));
}

function withForm(forms: VersionForms, change: (form: Form) => Form): VersionForms {
  return Object.fromEntries(Object.entries(forms).map(([key, form]) => [key, change(form)]));
}

const swapped = [questionnaire.items[1], questionnaire.items[0], ...questionnaire.items.slice(2)];
const [agreement] = questionnaire.responseSets;

/** What answers or scores mean by another measure. */
const majorChanges: readonly (readonly [string, Omit<Later, 'version'>])[] = [
  ['the order of items', { edits: [[MAIN, '/items', swapped]] }],
  [
    'the code of an answer',
    {
      edits: [
        [MAIN, '/responseSets/0/options/4/code', 'yes'],
        [
          ENGLISH,
          '/options/agreement',
          { ...text.options['agreement'], '5': undefined, yes: 'Yes' },
        ],
      ],
    },
  ],
  [
    'the values of answers',
    {
      edits: [
        [
          MAIN,
          '/responseSets/0/options',
          agreement?.options.map((option) => ({ ...option, value: option.value - 1 })),
        ],
        ...[0, 1, 2, 3].map((scale) => [MAIN, `/scales/${scale}/range`, [0, 4]] as const),
      ],
    },
  ],
  ['a missing rule', { edits: [[MAIN, '/scales/0/missing/minAnswered', 9]] }],
  ['a margin', { edits: [[MAIN, '/levels/margins/clear', 1.5]] }],
  ['the pattern', { edits: [[MAIN, '/pattern', null]] }],
  [
    'an assumption',
    {
      edits: [
        ...[0, 1, 2, 3].map((scale) => [MAIN, `/scales/${scale}/sd/value`, 0.9] as const),
        [ENGLISH, '/disclosures/d3', 'We assume 0.80 and 0.9.'],
        [ENGLISH, '/sources/assumed-spread', 'We assume 0.9.'],
      ],
      texts: ['/disclosures/d3', '/sources/assumed-spread'],
    },
  ],
];

/** What adds something and leaves scores as they are. */
const minorChanges: readonly (readonly [string, Omit<Later, 'version'>])[] = [
  ['a language', { isGerman: true }],
  ['a norm that is not the default one', { edits: [[MAIN, '/norms', [fullNorm]]] }],
  ['provenance', { edits: [[MAIN, '/provenance/by', 'The project and its readers']] }],
  ['the state of a language', { edits: [[ENGLISH, '/status', 'reviewed']] }],
];

describe('a version that follows another', () => {
  it.each(majorChanges)('is a major one when it changes %s', (_what, change) => {
    expect(afterFirst({ ...change, version: '1.0.1' })).toEqual(['version-major']);
    expect(afterFirst({ ...change, version: '1.1.0' })).toEqual(['version-major']);
    expect(afterFirst({ ...change, version: '2.0.0' })).toEqual([]);
  });

  it.each(minorChanges)('is at least a minor one when it changes %s', (_what, change) => {
    expect(afterFirst({ ...change, version: '1.0.1' })).toEqual(['version-minor']);
    expect(afterFirst({ ...change, version: '1.1.0' })).toEqual([]);
    expect(afterFirst({ ...change, version: '2.0.0' })).toEqual([]);
  });

  it('is a major one when a text means something else', () => {
    const patch = later({ version: '1.0.1' });
    const reworded = withForm(patch, (form) => {
      const [start, last] = form.questionnaire.changes;
      if (start === undefined || last === undefined) throw new Error('There are two entries.');
      const texts = last.texts.map((entry) => ({ ...entry, meaning: 'changed' as const }));
      const changes = [start, { ...last, texts }];
      return { ...form, questionnaire: { ...form.questionnaire, changes } };
    });
    expect(broken(first, reworded)).toEqual(['version-major']);
  });

  it('is a major one when it drops a language, or a person', () => {
    expect(broken(later({ version: '1.1.0', isGerman: true }), first)).toEqual(['version-order']);
    const { forms } = released('relationship-check/1.0.0');
    const english = forms['en'];
    if (english === undefined) throw new Error('It is written in English.');
    const withVersion = (version: string, targets = english.questionnaire.targets): Form => {
      const [change] = english.questionnaire.changes;
      if (change === undefined) throw new Error('There is a first entry.');
      const changes = [change, ...(version === '1.0.0' ? [] : [{ ...change, version }])];
      return { ...english, questionnaire: { ...english.questionnaire, version, targets, changes } };
    };
    const next = withVersion('1.1.0');
    expect(broken({ ...forms, de: english }, { en: next })).toEqual(['version-major']);
    const fewer = withVersion('1.1.0', english.questionnaire.targets.slice(1));
    expect(broken(forms, { en: fewer })).toEqual(['version-major']);
    expect(broken({ en: withVersion('1.0.0', fewer.questionnaire.targets) }, { en: next })).toEqual(
      [],
    );
  });

  it('may be a patch when it mends a typing mistake alone, and keeps structure and scoring', () => {
    const change: Later = {
      version: '1.0.1',
      edits: [[ENGLISH, '/items/alarm-2', 'I feel safe with the people that I am closest to.']],
      texts: ['/items/alarm-2'],
    };
    expect(afterFirst(change)).toEqual([]);
    const [before, after] = [first['en']?.digests, later(change)['en']?.digests];
    expect(after).toEqual({ ...before, file: after?.file });
    expect(after?.file).not.toBe(before?.file);
  });

  it('lists every text that reads otherwise, and no other', () => {
    const edits = [[ENGLISH, '/title', 'Attachment check']] as const;
    expect(afterFirst({ version: '1.0.1', edits })).toEqual(['version-texts']);
    expect(afterFirst({ version: '1.0.1', edits, texts: ['/title'] })).toEqual([]);
    expect(afterFirst({ version: '1.0.1', texts: ['/title'] })).toEqual(['version-texts']);
  });

  it('keeps the log as it was, with an entry more', () => {
    const rewritten = [[MAIN, '/changes/0/summary', 'It was never so.']] as const;
    expect(afterFirst({ version: '1.0.1', edits: rewritten })).toEqual(['version-log']);
    const without = later({ version: '1.0.1' });
    const skipped = withForm(without, (form) => ({
      ...form,
      questionnaire: { ...form.questionnaire, changes: form.questionnaire.changes.slice(1) },
    }));
    expect(broken(first, skipped)).toEqual(['version-log']);
  });

  it('has a higher number', () => {
    expect(broken(later({ version: '1.10.0' }), later({ version: '1.9.0' }))).toEqual([
      'version-order',
    ]);
    expect(broken(first, first)).toEqual(['version-order']);
  });
});

describe('all versions together', () => {
  it('keep their promises in the tree', () => {
    expect(checkVersions(RELEASED.map(({ forms }) => forms)).map(formatProblem)).toEqual([]);
  });

  it('are compared one with the next, in the order of their numbers', () => {
    const wrong = later({ version: '1.0.1', isGerman: true });
    expect(checkVersions([wrong, first]).map(formatProblem)).toEqual([
      'questionnaires/attachment-check/1.0.1/questionnaire.json#/version [version-minor] ' +
        'Adds the language de since 1.0.0. ' +
        'Raise the minor version: a patch mends typing mistakes, and nothing else.',
    ]);
  });

  const derived = (id: string, from: string | null, words = text.items): VersionForms => ({
    en: {
      ...(first['en'] as Form),
      questionnaire: {
        ...questionnaire,
        id,
        derivedFrom: from === null ? null : { id: from, version: '1.0.0' },
      },
      text: { ...text, questionnaire: id, items: words },
    },
  });
  const rulesIn = (versions: readonly VersionForms[]) =>
    checkVersions(versions).map(({ rule, file }) => [rule, file.split('/')[1]]);

  it('may derive one from another, with the same words for the same statements', () => {
    expect(rulesIn([derived('a', null), derived('b', 'a'), derived('c', 'b')])).toEqual([]);
  });

  it('are refused when one is derived from a version that is not here', () => {
    expect(rulesIn([derived('b', 'a')])).toEqual([['derived-unknown', 'b']]);
  });

  it.each([1, 2, 3, 4])('are refused when %i of them go round in a circle', (length) => {
    const ids = ['a', 'b', 'c', 'd'].slice(0, length);
    const circle = ids.map((id, at) => derived(id, ids[(at + 1) % length] ?? null));
    expect(rulesIn(circle)).toEqual(ids.map((id) => ['derived-cycle', id]));
  });

  it('are refused when one is derived from a circle', () => {
    const found = rulesIn([derived('a', 'b'), derived('b', 'a'), derived('c', 'a')]);
    expect(found).toContainEqual(['derived-cycle', 'c']);
  });

  it('are refused when a statement keeps its id and not its words', () => {
    const words = { ...text.items, 'alarm-1': 'Being near someone makes me feel afraid.' };
    expect(rulesIn([derived('a', null), derived('b', 'a', words)])).toEqual([
      ['derived-words', 'b'],
    ]);
  });
});
