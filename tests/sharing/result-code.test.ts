import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answersOfCode,
  codeTag,
  encodeResultCode,
  packAnswers,
  readResultCode,
  unpackAnswers,
} from '#sharing';
import { anyAnswers, anyCheck } from './kit/any.ts';
import { answersFrom, checkOf, CHECKS, optionCounts } from './kit/released.ts';

const SYMBOLS = '23456789ACDEFHJKMNPRTWXY';
const MODULUS = 16_777_213;
const LONG = checkOf('attachment-check/2.0.0');

const anyCase = anyCheck.chain((check) =>
  anyAnswers(check).map((answers) => ({
    ...{ check, answers },
    code: encodeResultCode(check.questionnaire, { questionnaire: check.ref, answers }),
  })),
);

/** A code of any content, version and answers, with a right remainder. */
function forgeCode(content: bigint, symbols: number): string {
  let rest = content * BigInt(MODULUS) + 1n;
  const digits = Array.from({ length: symbols }, () => {
    const digit = SYMBOLS[Number(rest % 24n)] ?? '';
    rest /= 24n;
    return digit;
  });
  return digits.toReversed().join('');
}

describe('packed answers', () => {
  it('A1, A3: any answers come back from as few bytes as hold every sheet', () => {
    fc.assert(
      fc.property(anyCase, ({ check: { questionnaire }, answers }) => {
        const packed = packAnswers(questionnaire, answers);
        expect(unpackAnswers(questionnaire, packed)).toEqual(answers);
        const bits = optionCounts(questionnaire).reduce((sum, n) => sum + Math.log2(n + 2), 0);
        expect(packed.length).toBe(Math.ceil(bits / 8));
        expect(unpackAnswers(questionnaire, Uint8Array.of(0, ...packed))).toBeNull();
        expect(unpackAnswers(questionnaire, packed.slice(1))).toBeNull();
      }),
    );
  });

  it.each(CHECKS)(
    'A2: every number of $name below the product of bases is one sheet, none above is',
    (check) => {
      const counts = optionCounts(check.questionnaire);
      const space = counts.reduce((product, count) => product * BigInt(count + 2), 1n);
      const length = packAnswers(check.questionnaire, {}).length;
      const toBytes = (n: bigint) =>
        Uint8Array.from(Buffer.from(n.toString(16).padStart(length * 2, '0'), 'hex'));
      expect(unpackAnswers(check.questionnaire, toBytes(space))).toBeNull();
      fc.assert(
        fc.property(fc.bigInt({ min: 0n, max: space - 1n }), (number) => {
          const answers = unpackAnswers(check.questionnaire, toBytes(number));
          expect(answers && packAnswers(check.questionnaire, answers)).toEqual(toBytes(number));
        }),
      );
    },
  );

  it('A1: a code that no option has is refused when it is packed', () => {
    const item = LONG.questionnaire.items[0]?.id ?? '';
    expect(() => packAnswers(LONG.questionnaire, { [item]: '9' })).toThrow();
  });
});

describe('a result code', () => {
  it('C1, C2: uses its 24 symbols, in groups of four', () => {
    fc.assert(
      fc.property(anyCase, ({ code }) => {
        expect(code).toMatch(/^[2-9ACDEFHJKMNPRTWXY]{4}( [2-9ACDEFHJKMNPRTWXY]{4})*$/);
      }),
    );
    expect(new Set(SYMBOLS).size).toBe(24);
  });

  it('C3, C5: brings any answers back, however it is typed', () => {
    const noise = fc.array(fc.constantFrom('', ' ', '-', '–', '. ', '\u00a0', '\n'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(anyCase, noise, fc.boolean(), ({ check, answers, code }, gaps, isLower) => {
        const typed = Array.from(code)
          .map((s, i) => s + (gaps[i % gaps.length] ?? ''))
          .join('');
        const reading = readResultCode((isLower ? typed.toLowerCase() : typed).slice(0, 200));
        expect(reading.ok && reading.value.tag).toBe(codeTag(check.ref));
        expect(reading.ok && answersOfCode(check.questionnaire, reading.value)).toEqual(answers);
      }),
    );
  });

  it('C3: has a tag that no other released version has', () => {
    const tags = CHECKS.map(({ ref }) => codeTag(ref));
    expect(new Set(tags).size).toBe(CHECKS.length);
  });

  it('C4: of a later version is called newer, and of none not ours', () => {
    const content = (version: bigint) => (5n * 16n + version) * 65_536n + 7n;
    expect(readResultCode(forgeCode(content(1n), 32))).toMatchObject({
      ok: true,
      value: { tag: 7, answers: 5n },
    });
    expect(readResultCode(forgeCode(content(2n), 32))).toEqual({ ok: false, problem: 'newer' });
    expect(readResultCode(forgeCode(content(0n), 32))).toEqual({ ok: false, problem: 'not-ours' });
  });

  it('C6: is checked by a prime above 24, modulo which 24 has an order above 32', () => {
    const divisors = Array.from({ length: 4095 }, (_, n) => n + 2).filter((n) => MODULUS % n === 0);
    expect(divisors).toEqual([]);
    expect(4097 ** 2).toBeGreaterThan(MODULUS);
    const powers = Array.from({ length: 40 }, (_, n) => 24n ** BigInt(n + 1) % BigInt(MODULUS));
    expect(powers).not.toContain(1n);
  });

  it('C6: with one symbol changed, or two swapped, is refused, wherever they stand', () => {
    fc.assert(
      fc.property(anyCase, ({ code }) => {
        const symbols = Array.from(code.replaceAll(' ', ''));
        const wrong = symbols.flatMap((own, at) => [
          ...Array.from(SYMBOLS)
            .filter((s) => s !== own)
            .map((s) => symbols.with(at, s)),
          ...symbols.flatMap((other, to) =>
            to > at && other !== own ? [symbols.with(at, other).with(to, own)] : [],
          ),
        ]);
        const accepted = wrong.filter((typed) => {
          const reading = readResultCode(typed.join(''));
          return reading.ok || reading.problem !== 'changed';
        });
        expect(accepted).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('C7: has 32 symbols for 36 items, and as many for each sheet of a questionnaire', () => {
    const symbolsOf = (name: string, letter: string) => {
      const { questionnaire, ref } = checkOf(name);
      const answers = answersFrom(questionnaire, letter.repeat(questionnaire.items.length));
      const code = encodeResultCode(questionnaire, { questionnaire: ref, answers });
      return code.replaceAll(' ', '').length;
    };
    for (const { name } of CHECKS) expect(symbolsOf(name, '-')).toBe(symbolsOf(name, '5'));
    expect(symbolsOf('attachment-check/2.0.0', '5')).toBe(32);
  });

  it('C7: with another number of symbols is none of a questionnaire', () => {
    fc.assert(
      fc.property(anyCase, anyCheck, ({ code, check }, other) => {
        const padded = readResultCode(`2${code}`);
        expect(padded.ok && answersOfCode(check.questionnaire, padded.value)).toBeNull();
        const reading = readResultCode(code);
        const isSameLength =
          optionCounts(other.questionnaire).length === optionCounts(check.questionnaire).length;
        const answers = reading.ok && answersOfCode(other.questionnaire, reading.value);
        expect(answers !== null).toBe(isSameLength);
      }),
    );
  });

  it.each([
    ['', 'empty'],
    [' - ', 'empty'],
    ['HELLO', 'not-ours'],
    ['4H26 🌿', 'not-ours'],
    ['2'.repeat(201), 'too-large'],
  ])('C2: %j is refused by name: %s', (typed, problem) => {
    expect(readResultCode(typed)).toEqual({ ok: false, problem });
  });
});
