import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeHomework,
  decodeReply,
  encodeHomework,
  fragmentToSealed,
  fromArmor,
  keyFileKind,
  sealedToFragment,
} from '#sharing';
import { measureWork } from '../kit/measure-work.ts';
import { anyHomework } from './kit/any.ts';
import { forge } from './kit/forge.ts';
import { secondBody } from './kit/second-decoder.ts';
import { vectors } from './kit/vectors.ts';

const LINK = vectors('link')[0]?.[0] ?? '';
const BODY = secondBody(LINK, 1);
const problemOf = (fragment: string) => {
  const reading = decodeHomework(fragment);
  return reading.ok ? null : reading.problem;
};

describe('the fragment of a link', () => {
  it('E1: is written with letters, digits, hyphen and underscore', () => {
    fc.assert(
      fc.property(anyHomework, (homework) => {
        expect(encodeHomework(homework)).toMatch(/^[A-Za-z0-9_-]+$/);
      }),
    );
  });

  it('E1: with padding, or with unused bits that are set, is none of ours', () => {
    const bytes = Buffer.from(LINK, 'base64url');
    const short = forge(1, 1, bytes.subarray(0, bytes.length % 3));
    expect(problemOf(`${short}=`)).toBe('not-ours');
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const ending = [0, 1, 2]
      .map((n) => forge(1, 1, BODY.slice(0, n)))
      .filter((s) => s.length % 4 > 0);
    for (const fragment of ending) {
      const last = alphabet.indexOf(fragment.at(-1) ?? '');
      expect(problemOf(fragment.slice(0, -1) + (alphabet[last + 1] ?? ''))).toBe('changed');
    }
    expect(ending).toHaveLength(2);
  });

  it('E2: is version, kind, body and check', () => {
    expect(forge(1, 1, BODY)).toBe(LINK);
  });

  it('E3: of a later version is called newer, and of version 0 not ours', () => {
    for (const version of [2, 3, 255]) expect(problemOf(forge(version, 1, BODY))).toBe('newer');
    expect(problemOf(forge(0, 1, BODY))).toBe('not-ours');
  });

  it('E4: is called changed before version and kind are looked at', () => {
    const bytes = Buffer.from(LINK, 'base64url');
    for (let at = 0; at < bytes.length; at += 1) {
      for (let bit = 1; bit < 256; bit *= 2) {
        const other = Buffer.from(bytes);
        other[at] = (other[at] ?? 0) ^ bit;
        expect(problemOf(other.toString('base64url'))).toBe('changed');
      }
    }
  });

  it('E5: is refused by name where it is something else', () => {
    expect(problemOf('')).toBe('empty');
    expect(problemOf('not a link')).toBe('not-ours');
    expect(problemOf('%F0%9F')).toBe('not-ours');
    expect(problemOf('abc')).toBe('changed');
    expect(problemOf(forge(1, 2, BODY))).toBe('other-kind');
    expect(problemOf(forge(1, 77, BODY))).toBe('other-kind');
    expect(fragmentToSealed(LINK)).toEqual({ ok: false, problem: 'other-kind' });
  });

  it('S1: of a reply has to hold an age file', () => {
    const other = sealedToFragment(new TextEncoder().encode('age-encryption.org/v2\nand so on'));
    expect(fragmentToSealed(other)).toEqual({ ok: false, problem: 'not-ours' });
  });

  it('L2: is not looked at where it is too long, and ten million characters are turned away at once', async () => {
    expect(problemOf('A'.repeat(24_000))).toBe('changed');
    expect(problemOf('A'.repeat(24_001))).toBe('too-large');
    const huge = 'A'.repeat(10_000_000);
    const bytes = new Uint8Array(10_000_000);
    const armored = `-----BEGIN AGE ENCRYPTED FILE-----\n${huge}`;
    const { tookMs } = await measureWork(() => {
      expect(problemOf(huge)).toBe('too-large');
      expect(fragmentToSealed(huge)).toEqual({ ok: false, problem: 'too-large' });
      expect(decodeReply(bytes)).toEqual({ ok: false, problem: 'too-large' });
      expect(fromArmor(armored)).toBeNull();
      expect(keyFileKind(armored)).toBeNull();
    });
    expect(tookMs).toBeLessThan(50);
  });
});
