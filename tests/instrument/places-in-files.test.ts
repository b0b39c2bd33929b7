import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSyntaxFault, lineOf, readJson } from '#instrument';
import { FILES } from './attachment-check.ts';
import { memberAt, placesOf } from './edit-json.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const pieces = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"a"',
  '"',
  '1',
  '-',
  '0',
  '.',
  'e',
  'true',
  'nul',
  '\\',
  '\\u00',
  ' ',
  '\n',
  '\u0000',
  '\u00a0',
  "'",
];

describe('the first fault of a text that is no JSON', () => {
  it('is there exactly when the parser of the language refuses the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        expect(findSyntaxFault(text) === null).toBe(isJson(text));
      }),
      { numRuns: 3000 },
    );
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', '0'),
        (json, where, put) => {
          const at = where % json.length;
          const text = json.slice(0, at) + put + json.slice(at + 1);
          expect(findSyntaxFault(json)).toBeNull();
          expect(findSyntaxFault(text) === null).toBe(isJson(text));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each([
    [
      '{\n  "a": 1\n  "b": 2\n}',
      'A comma or a closing bracket is missing before this (line 3, column 3).',
    ],
    ['{\n  "a": 1,\n}', 'Remove the comma before this (line 3, column 1).'],
    ['["a", ]', 'Remove the comma before this (line 1, column 7).'],
    ['{ "a" 1 }', 'A colon is missing before this (line 1, column 7).'],
    ['{ a: 1 }', 'A key in quotes or } is missing before this (line 1, column 3).'],
    ['{ “a”: 1 }', 'Use straight quotes (line 1, column 3).'],
    ["{ 'a': 1 }", 'Use double quotes (line 1, column 3).'],
    ['{ "a": 1 // one\n}', 'A comment has no place in JSON (line 1, column 10).'],
    [
      '{ "a": "one\n}',
      'Words that begin here lack a closing quote, or hold a line break or a single backslash (line 1, column 8).',
    ],
    ['{ "a": [1', 'The file ends too early; still open: { [ (line 1, column 10).'],
    ['', 'The file ends too early (line 1, column 1).'],
    ['{} {}', 'The file goes on after its end (line 1, column 4).'],
  ])('of %j is told with its place and what to do', (text, message) => {
    const reading = readJson(text);
    expect(reading.ok ? [] : reading.faults.map((fault) => [fault.rule, fault.message])).toEqual([
      ['json-syntax', message],
    ]);
  });
});

describe('the line of a place in a file', () => {
  it('is where its key, or the entry of its list, begins', () => {
    const text = '{\n  "a": [\n    1,\n    { "b": 2 }\n  ],\n  "c/d": {\n    "e": 3\n  }\n}';
    const lines = ['', '/a', '/a/0', '/a/1', '/a/1/b', '/c~1d', '/c~1d/e'].map((path) =>
      lineOf(text, path),
    );
    expect(lines).toEqual([1, 2, 3, 4, 4, 6, 7]);
  });

  it('of a member that is missing is the line of what should hold it', () => {
    expect(lineOf('{\n  "a": {\n    "b": 1\n  }\n}', '/a/c')).toBe(2);
    expect(lineOf('no JSON', '/a')).toBe(1);
  });

  it('holds the value that is there, for every place of the released files', () => {
    for (const { text } of FILES) {
      const json: unknown = JSON.parse(text);
      const rows = text.split('\n');
      for (const place of placesOf(json).slice(1)) {
        const row = rows[lineOf(text, place.map((key) => `/${key}`).join('')) - 1] ?? '';
        const value = memberAt(json, place);
        const key = place.at(-1) ?? '';
        const shown = typeof value === 'object' ? '' : JSON.stringify(value);
        expect(row).toContain(/^\d+$/.test(String(key)) ? shown : `"${key}":`);
      }
    }
  });
});
