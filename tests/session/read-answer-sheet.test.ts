import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswerSheet } from '#session';
import { mutatedText, rewrittenText } from './kit/mutated-texts.ts';
import { anySheet, answeredWith, BEGUN } from './kit/sheets.ts';

const FIELDS = [
  ...['answers', 'finishedAt', 'format', 'id', 'label', 'language', 'questionnaire'],
  ...['sitting', 'startedAt', 'target', 'updatedAt'],
];
const sheet = answeredWith(['1', 'declined', '5']);
const unreadable = { ok: false, problem: 'unreadable' };

function edited(edit: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...sheet, ...edit });
}

/** Throws unless the text is refused, or is a sheet of our fields alone with plain answers. */
function expectSound(text: string): void {
  const reading = readAnswerSheet(text);
  if (reading.ok) {
    const { answers, questionnaire } = reading.sheet;
    expect(Object.keys(reading.sheet).toSorted()).toEqual(FIELDS);
    expect(Object.keys(questionnaire).toSorted()).toEqual(['digest', 'id', 'version']);
    for (const part of [reading.sheet, questionnaire, answers]) {
      expect(Object.getPrototypeOf(part)).toBe(Object.prototype);
    }
    for (const [item, code] of Object.entries(answers)) {
      expect(item).toMatch(/^[A-Za-z0-9-]{1,64}$/);
      expect(code).toMatch(/^[A-Za-z0-9-]{1,32}$/);
    }
  }
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
}

describe('a stored sheet', () => {
  it('comes back as it was written, whatever was answered', () => {
    fc.assert(
      fc.property(anySheet, (written) => {
        expect(readAnswerSheet(JSON.stringify(written))).toEqual({ ok: true, sheet: written });
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['nothing', ''],
    ['a word', 'hello'],
    ['half of itself', JSON.stringify(sheet).slice(0, 90)],
    ['null', 'null'],
    ['a number', '1'],
    ['a list', '[]'],
    ['an empty object', '{}'],
    ['a list of itself', `[${JSON.stringify(sheet)}]`],
    ['an older format than the first', edited({ format: 0 })],
    ['a format in words', edited({ format: '1' })],
    ['no name', edited({ id: undefined })],
    ['a name with a path in it', edited({ id: '../x' })],
    ['a name that is too long', edited({ id: 'a'.repeat(65) })],
    ['no sitting', edited({ sitting: undefined })],
    ['a person whom nobody asks about', edited({ target: { person: 'boss', tense: 'present' } })],
    ['no word on whom it is about', edited({ target: undefined })],
    ['no questionnaire', edited({ questionnaire: null })],
    ['a version that is none', edited({ questionnaire: { ...sheet.questionnaire, version: '1' } })],
    ['a digest that is none', edited({ questionnaire: { ...sheet.questionnaire, digest: 'xyz' } })],
    ['a language that is none', edited({ language: 'english please' })],
    ['a date that is none', edited({ startedAt: '2026-02-30T10:00:00Z' })],
    ['a time without a zone', edited({ updatedAt: '2026-11-24T10:00:00' })],
    ['a time as a number', edited({ updatedAt: 1_790_000_000 })],
    ['no word on being finished', edited({ finishedAt: undefined })],
    ['answers in a list', edited({ answers: ['1', '2'] })],
    ['an answer as a number', edited({ answers: { 'depending-1': 1 } })],
    ['an answer with markup', edited({ answers: { 'depending-1': '<b>1</b>' } })],
    ['an item with a space', edited({ answers: { 'depending 1': '1' } })],
    ['a field of nobody', edited({ scores: { anxious: 4 } })],
    ['half of a letter', edited({ answers: { 'depending-1': '\ud800' } })],
    ['half of a letter as an item', edited({ answers: { '\udc00': '1' } })],
    ['a mark before it', `\ufeff${JSON.stringify(sheet)}`],
  ])('that holds %s is unreadable, and no crash', (_what, text) => {
    expect(readAnswerSheet(text)).toEqual(unreadable);
  });

  it.each([4, 5, 2 ** 31])('of format %d was written by a newer app', (format) => {
    const newer = { ok: false, problem: 'newer' };
    expect(readAnswerSheet(JSON.stringify({ format }))).toEqual(newer);
    expect(readAnswerSheet(edited({ format, mood: 'calm' }))).toEqual(newer);
  });

  it.each([1.5, '2', [2], null, -2])('of format %j was written by nobody', (format) => {
    expect(readAnswerSheet(edited({ format }))).toEqual(unreadable);
  });
});

describe('a sheet of the first format', () => {
  const older = Object.fromEntries(
    Object.entries(sheet).filter(([field]) => !['sitting', 'target', 'label'].includes(field)),
  );

  it('opens as a sitting of its own, about nobody in particular', () => {
    expect(readAnswerSheet(JSON.stringify({ ...older, format: 1 }))).toEqual({
      ok: true,
      sheet: { ...older, format: 3, sitting: sheet.id, target: null, label: null },
    });
  });

  it('never had what came later', () => {
    expect(readAnswerSheet(JSON.stringify({ ...sheet, format: 1 }))).toEqual(unreadable);
    expect(readAnswerSheet(JSON.stringify({ ...older, format: 2 }))).toEqual(unreadable);
  });
});

describe('a sheet of the second format', () => {
  const older = Object.fromEntries(Object.entries(sheet).filter(([field]) => field !== 'label'));

  it('opens without a name of the person’s own', () => {
    expect(readAnswerSheet(JSON.stringify({ ...older, format: 2 }))).toEqual({
      ok: true,
      sheet: { ...older, format: 3, label: null },
    });
  });

  it('never had what came later', () => {
    expect(readAnswerSheet(JSON.stringify({ ...sheet, format: 2 }))).toEqual(unreadable);
    expect(readAnswerSheet(JSON.stringify({ ...older, format: 3 }))).toEqual(unreadable);
  });
});

describe('a hostile text', () => {
  it('cut and pasted never throws, and never becomes a sheet with anything of its own in it', () => {
    fc.assert(fc.property(mutatedText, expectSound), { numRuns: 1500 });
  });

  it('with other fields or values never throws, and never becomes a sheet with them in it', () => {
    fc.assert(fc.property(rewrittenText, expectSound), { numRuns: 1500 });
  });

  it('that is no sheet at all is unreadable', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 0xffff }), { maxLength: 100 }), (units) => {
        expect(readAnswerSheet(String.fromCharCode(...units))).toEqual(unreadable);
      }),
    );
  });

  it.each([
    ['sheet', '{"__proto__":{"polluted":true},"format":1}'],
    ['sheet', JSON.stringify(sheet).replace('{', '{"__proto__":{"polluted":true},')],
    [
      'answers',
      JSON.stringify(sheet).replace('"answers":{', '"answers":{"__proto__":{"polluted":"1"},'),
    ],
    ['answers', JSON.stringify(sheet).replace('"answers":{', '"answers":{"constructor":{},')],
  ])('in the %s changes no prototype', (_where, text) => {
    expectSound(text);
  });

  it('is not even parsed beyond 200,000 characters', () => {
    const padded = (length: number) => JSON.stringify(sheet).padEnd(length, ' ');
    expect(readAnswerSheet(padded(200_000)).ok).toBe(true);
    expect(readAnswerSheet(padded(200_001))).toEqual(unreadable);
  });

  it.each([
    ['lists', '['.repeat(199_999)],
    ['closed lists', '['.repeat(99_999) + ']'.repeat(99_999)],
    ['objects', '{"a":'.repeat(30_000) + '1' + '}'.repeat(30_000)],
  ])('of %s in each other, very deep, is unreadable', (_what, text) => {
    expect(readAnswerSheet(text)).toEqual(unreadable);
  });

  it('with very deep answers is unreadable too', () => {
    const deep = '{"a":'.repeat(30_000) + '1' + '}'.repeat(30_000);
    const text = edited({ answers: 'HERE' }).replace('"HERE"', deep);
    expect(readAnswerSheet(text)).toEqual(unreadable);
  });

  it('with a field twice is the last of the two, as JSON has it', () => {
    const text = JSON.stringify(sheet).replace('{', '{"id":"first",');
    expect(readAnswerSheet(text)).toMatchObject({ ok: true, sheet: { id: 'a-1' } });
    expect(sheet.startedAt).toBe(BEGUN);
  });
});
