import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FINGERPRINT_WORDS, fingerprintOf } from '#sharing';
import golden from '../golden/fingerprints.json' with { type: 'json' };

/** Whether one letter changed, added or left out makes one word of the other. */
function isOneLetterApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  const same = Array.from(short).findIndex((letter, at) => letter !== long[at]);
  if (same === -1) return true;
  const rest = short.slice(short.length === long.length ? same + 1 : same);
  return rest === long.slice(same + 1);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The same words, by a road of its own: bits written out as a text of zeros and ones. */
function wordsByHand(recipient: string): readonly (string | undefined)[] {
  const hex = sha256(recipient).slice(0, 15);
  const bits = Array.from(hex, (digit) => parseInt(digit, 16).toString(2).padStart(4, '0')).join(
    '',
  );
  return (bits.match(/.{10}/g) ?? []).map((ten) => FINGERPRINT_WORDS[parseInt(ten, 2)]);
}

describe('the words of a fingerprint', () => {
  it('are 1,024, each of three to eight plain letters, in the order of the alphabet', () => {
    expect(FINGERPRINT_WORDS).toHaveLength(1024);
    expect(FINGERPRINT_WORDS.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([]);
    expect(FINGERPRINT_WORDS).toEqual([...FINGERPRINT_WORDS].sort());
  });

  it('are told apart by their first four letters', () => {
    expect(new Set(FINGERPRINT_WORDS.map((word) => word.slice(0, 4))).size).toBe(1024);
  });

  it('are never one slip apart, so no word is the plural of another', () => {
    const close = FINGERPRINT_WORDS.flatMap((one, place) =>
      FINGERPRINT_WORDS.slice(place + 1)
        .filter((other) => isOneLetterApart(one, other))
        .map((other) => `${one} ${other}`),
    );
    expect(close).toEqual([]);
    expect(isOneLetterApart('boat', 'boats')).toBe(true);
    expect(isOneLetterApart('boat', 'coat')).toBe(true);
    expect(isOneLetterApart('boat', 'bolt')).toBe(true);
    expect(isOneLetterApart('boat', 'tab')).toBe(false);
  });

  it('stay as they are: the list is frozen', () => {
    expect(sha256(FINGERPRINT_WORDS.join(' '))).toBe(golden.list);
  });
});

describe('a fingerprint', () => {
  it.each(golden.fingerprints)('of $recipient stays the same', ({ recipient, words }) => {
    expect(fingerprintOf(recipient)).toEqual(words);
  });

  it('is the first sixty bits of the SHA-256, ten a word', () => {
    fc.assert(
      fc.property(fc.string(), (recipient) => {
        expect(fingerprintOf(recipient)).toEqual(wordsByHand(recipient));
        expect(fingerprintOf(recipient)).toHaveLength(6);
      }),
    );
  });
});
