import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Json, readJson, toCanonicalJson } from '#instrument';

const json = fc.jsonValue({ stringUnit: 'binary', maxDepth: 6 });

describe('canonical JSON', () => {
  it('is what RFC 8785 prints for its own example', () => {
    const example =
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],' +
      '"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}';
    const value = JSON.parse(example) as Json;
    expect(toCanonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('is what an independent library makes of the same value', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(toCanonicalJson(value as Json)).toBe(canonicalize(value));
      }),
    );
  });

  it('is the same for the same members in any order', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(toCanonicalJson(reversed)).toBe(toCanonicalJson(value));
      }),
    );
  });

  it.each([Number.NaN, Infinity, '\ud83d', ['\ude00']])('is refused for %j', (value) => {
    expect(() => toCanonicalJson(value)).toThrow();
  });
});

describe('raw JSON text', () => {
  it('is read as JSON.parse reads it when nothing is hidden in it', () => {
    const plain = json.filter(
      (value) => !/__proto__|constructor|prototype/.test(JSON.stringify(value)),
    );
    fc.assert(
      fc.property(plain, fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const reading = readJson(text);
        expect(reading).toEqual({ ok: true, value: JSON.parse(text) as unknown });
      }),
    );
  });

  it('is refused when any object in it has a key twice', () => {
    const member = fc.tuple(fc.string(), json);
    fc.assert(
      fc.property(fc.array(member), member, fc.array(json), ([...members], twice, list) => {
        const all = [...members, twice, twice];
        const object = all.map(
          ([key, value]) => `${JSON.stringify(key)} : ${JSON.stringify(value)}`,
        );
        const text = JSON.stringify([list, '<here>']).replace(
          '"<here>"',
          () => `{${object.join()}}`,
        );
        const reading = readJson(text);
        expect(reading.ok ? [] : reading.faults.map(({ rule }) => rule)).toContain(
          'json-duplicate-key',
        );
      }),
    );
  });

  it('tells the same key in two objects from the same key twice', () => {
    expect(readJson('[{"a":{"a":1}},{"a":"\\"a\\":{"}]').ok).toBe(true);
  });

  it('may nest 20 levels, and no deeper', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(readJson(nested(20)).ok).toBe(true);
    expect(readJson(nested(21)).ok).toBe(false);
  });

  it('never makes the reader throw', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            '{',
            '}',
            '[',
            ']',
            '"',
            ',',
            ':',
            '\\',
            'u',
            '0',
            '-',
            'e',
            '1',
            ' ',
          ),
        }),
        (text) => {
          expect(typeof readJson(text).ok).toBe('boolean');
        },
      ),
    );
  });
});
