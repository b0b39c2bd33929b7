import { MARKUP_FAMILIES } from './corpus-markup.ts';
import { TEXT_FAMILIES } from './corpus-text.ts';

/** Every family of hostile strings, by its name. */
export const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  ...MARKUP_FAMILIES,
  ...TEXT_FAMILIES,
};

export const MEMBERS: readonly string[] = Object.values(FAMILIES).flat();

function nested(depth: number, open = '[', close = ']', inside = ''): string {
  return open.repeat(depth) + inside + close.repeat(depth);
}

/** JSON and other texts whose size or depth is the attack, by name; made when asked for, since they are large. */
export const BOMBS: Readonly<Record<string, () => string>> = {
  'a megabyte': () => 'x'.repeat(1_000_000),
  'a megabyte in quotes': () => `"${'x'.repeat(1_000_000)}"`,
  'as many numbers as a browser keeps': () => `[${'0,'.repeat(2_600_000)}0]`,
  'twenty megabytes of text': () => `{"format":"${'x'.repeat(20_000_000)}"}`,
  'a hundred thousand brackets': () => nested(100_000),
  'a hundred thousand objects': () => nested(100_000, '{"a":', '}', '1'),
  'a thousand brackets': () => nested(1000),
  'five thousand brackets': () => nested(5000),
  'brackets never closed': () => '['.repeat(900_000),
  'a million entries': () => `[${'0,'.repeat(999_999)}0]`,
  'fifty thousand keys': () =>
    `{${Array.from({ length: 50_000 }, (_, index) => `"k${index}":0`).join()}}`,
  'one key a hundred thousand times': () => `{${'"a":1,'.repeat(99_999)}"a":2}`,
  'a string never closed': () => `"${'\\"'.repeat(450_000)}`,
  'a string of escapes': () => `"${'\\u0061'.repeat(160_000)}"`,
  'quotes and no more': () => '"'.repeat(999_999),
  'spaces and no more': () => ' '.repeat(999_999),
  'a string and spaces': () => `["a"${' '.repeat(999_000)}`,
  'marks on one letter': () => `a${'\u0301'.repeat(500_000)}`,
  hyphens: () => '-'.repeat(900_000),
  'halves of characters': () => '\ud800'.repeat(500_000),
  'minus signs and digits': () => `-${'9'.repeat(900_000)}`,
  'the head of an armored file': () => '-----BEGIN AGE ENCRYPTED FILE-----\n'.repeat(25_000),
  'an age head of many lines': () => `age-encryption.org/v1\n${'-> X25519 a\n'.repeat(50_000)}`,
};
