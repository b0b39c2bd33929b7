import { describe, expect, it } from 'vitest';
import { ALLOWED_DISCLAIMERS, THERAPY_NAME_NOTICES } from './allowed-disclaimers.ts';
import { copyProblems } from './walls/copy-rules.ts';
import { readCopy, sentencesOfCode } from './walls/read-copy.ts';
import { readTree } from './walls/read-tree.ts';
import { wordProblems } from './walls/word-parity.ts';

const EXCEPTIONS = { disclaimers: ALLOWED_DISCLAIMERS, notices: THERAPY_NAME_NOTICES };

describe('words', () => {
  it('every language says everything that English says, with the same placeholders', () => {
    expect(wordProblems(readTree('src/i18n/words', /./), 'en')).toEqual([]);
  });

  it('no sentence of the product breaks the copy rules', () => {
    const copies = readCopy();
    expect(copies.flatMap((copy) => copyProblems(copy, EXCEPTIONS))).toEqual([]);
    for (const folder of ['src/i18n/words/en/', 'questionnaires/', 'src/content/']) {
      expect(copies.filter(({ path }) => path.startsWith(folder))).not.toEqual([]);
    }
  });

  it('every allowed disclaimer is still said, word for word', () => {
    const said = readCopy().flatMap(({ texts }) => texts);
    const allowed = [...ALLOWED_DISCLAIMERS, ...THERAPY_NAME_NOTICES];
    expect(allowed.filter((sentence) => !said.some((text) => text.includes(sentence)))).toEqual([]);
  });
});

describe('the wall of words', () => {
  function problemsOf(words: Readonly<Record<string, object>>): readonly string[] {
    const files = Object.entries(words).map(([language, text]) => ({
      path: `src/i18n/words/${language}/common.json`,
      text: JSON.stringify(text),
    }));
    return wordProblems(files, 'en');
  }
  const en = { save: 'Save {{what}}', left_one: 'one left', left_other: '{{count}} left' };

  it('lets a language with its own plural forms through', () => {
    const pl = {
      save: 'Zapisz {{ what }}',
      left_one: 'a',
      left_few: '{{count}} b',
      left_many: '{{count}} c',
      left_other: '{{count}} d',
    };
    expect(problemsOf({ en, pl })).toEqual([]);
  });

  it.each([
    ['a missing word', { en, de: { left_one: 'a', left_other: '{{count}} b' } }],
    ['an unknown word', { en, de: { ...en, more: 'mehr' } }],
    ['an empty word', { en: { ...en, more: ' ' } }],
    ['a lost placeholder', { en, de: { ...en, save: 'Speichern' } }],
    ['a lost tag', { en: { a: 'Read <1>this</1>' }, de: { a: 'Lies das' } }],
    ['a missing plural form', { en, ru: en }],
    ['a plural form that English lacks', { en: { ...en, left_few: '{{count}} left' } }],
    ['no words at all', { de: {} }],
  ])('catches %s', (_what, words) => {
    expect(problemsOf(words)).toHaveLength(1);
  });
});

describe('the copy rules', () => {
  const exceptions = { disclaimers: ['This is not a diagnosis.'], notices: ['It means talking.'] };

  function problemsOf(...texts: readonly string[]): readonly string[] {
    return copyProblems({ path: 'a.json', language: 'en', texts }, exceptions);
  }

  it('lets plain sentences, exact disclaimers and addresses through', () => {
    const plain =
      'Your answers lean toward feeling secure. It is retreat season; obscure, secured.';
    expect(
      problemsOf(plain, 'This is not a diagnosis. Read on.', 'https://a.example/a%20b'),
    ).toEqual([]);
  });

  it.each([
    'This is a diagnosis.',
    'This is NOT a diagnosis.',
    'A screening',
    'The next screen',
    'symptoms',
    'A disorder',
    'Severity: low',
    'Clinical range',
    'Your risk score',
    'It can cure this',
    'Treatment helps',
    'A validated check',
    'Scientifically proven',
    'Toxic people',
    'needy',
    'damaged',
    'You feel broken',
    'Monitor your condition',
    'It is because of your childhood',
    'You are avoidant',
    'You’re a very secure person',
    '80 % agree',
    'Well done!',
    'Attachment therapy helps',
  ])('catch %s', (text) => {
    expect(problemsOf(text)).toHaveLength(1);
  });

  it('let the name of the therapy stand beside the notice alone', () => {
    expect(problemsOf('What attachment therapy is', 'It means talking. No more.')).toEqual([]);
  });

  it('refuse a language that has no list of its own', () => {
    const copy = { path: 'a.json', language: 'xx', texts: ['a'] };
    expect(copyProblems(copy, exceptions)).toHaveLength(1);
  });

  it('read the sentences of a module, and not its ids', () => {
    const text = `import a from './toxic me'; export const b = { id: 'toxic-id', say: 'A b', more: \`C \${a} d\` };`;
    expect(sentencesOfCode({ path: 'a.ts', text })).toEqual(['A b', 'C ', ' d']);
  });
});
