import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksMixed, skeletonOf, textFault } from '#sharing';
import { HONEST_NAMES, HONEST_NOTES } from './honest-texts.ts';
import { HIDING, LOOKALIKES, MIXED } from './hostile-texts.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 30 });

describe('a text of a stranger', () => {
  it.each(HONEST_NAMES)('passes as it is: %s', (name) => {
    expect(textFault(name)).toBeNull();
    expect(looksMixed(name)).toBe(false);
  });

  it.each(HONEST_NOTES)('may be a note: %s', (note) => {
    expect(textFault(note, { lines: true })).toBeNull();
  });

  it.each(HIDING.map((text) => [JSON.stringify(text), text]))('is refused: %s', (_shown, text) => {
    expect(textFault(text)).toBe('hidden');
  });

  it('holds line breaks only where they are asked for, and no other controls even there', () => {
    expect(textFault('one\ntwo')).toBe('hidden');
    expect(textFault('one\ntwo', { lines: true })).toBeNull();
    expect(textFault('one\r\ntwo', { lines: true })).toBe('hidden');
    expect(textFault('one\n\u0301two', { lines: true })).toBe('hidden');
  });

  it('is refused with a hidden character at any place of an honest name', () => {
    const hidden = fc.constantFrom('\u202E', '\u2066', '\u200B', '\u2060', '\uFEFF', '\u{E0041}');
    const place = fc.nat({ max: 100 });
    fc.assert(
      fc.property(fc.constantFrom(...HONEST_NAMES), hidden, place, (name, character, at) => {
        expect(textFault(name.slice(0, at) + character + name.slice(at))).toBe('hidden');
      }),
    );
  });

  it('never breaks the check, whatever it holds', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(['hidden', null]).toContain(textFault(text));
        expect(typeof looksMixed(text)).toBe('boolean');
      }),
    );
  });

  it('comes in enough kinds here to mean something', () => {
    expect(HONEST_NAMES.length + HONEST_NOTES.length).toBeGreaterThanOrEqual(60);
    expect(HIDING.length + MIXED.length).toBeGreaterThanOrEqual(60);
  });
});

describe('a word of two scripts', () => {
  it.each(MIXED)('is noticed: %s', (name) => {
    expect(looksMixed(name)).toBe(true);
  });
});

describe('names that look the same', () => {
  it.each(LOOKALIKES)('%s and %s compare as one', (known, other) => {
    expect(skeletonOf(other)).toBe(skeletonOf(known));
  });

  it.each([
    ['Dr. Lee', 'Dr. Lea'],
    ['Anna', 'Hanna'],
    ['山田', '山口'],
    ['प्रिया', 'प्रीय'],
    ['שרה', 'שרון'],
    ['Kim ❤️', 'Kim 👋'],
  ])('%s and %s stay two names', (one, other) => {
    expect(skeletonOf(other)).not.toBe(skeletonOf(one));
  });

  it('capitals, space and punctuation make no difference', () => {
    const name = fc.string({
      unit: fc.constantFrom(...'abcilmnorvwxyz01'.split('')),
      maxLength: 12,
    });
    const between = fc.string({ unit: fc.constantFrom(...' .-\'’,"'.split('')), maxLength: 3 });
    fc.assert(
      fc.property(name, between, (letters, space) => {
        expect(skeletonOf(letters.toUpperCase().split('').join(space))).toBe(skeletonOf(letters));
      }),
    );
  });

  it('comparing a form again changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(skeletonOf(skeletonOf(text))).toBe(skeletonOf(text));
      }),
      { numRuns: 1000 },
    );
  });
});
