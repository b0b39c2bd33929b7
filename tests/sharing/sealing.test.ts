import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bech32 } from '@scure/base';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  fragmentToSealed,
  fromArmor,
  keyAtRest,
  keyFileKind,
  makeKey,
  openKeyFile,
  seal,
  sealedToFragment,
  toArmor,
  unseal,
} from '#sharing';
import { age, findAge } from './kit/age-program.ts';
import { KEY, OTHER_KEY } from './kit/keys.ts';

const folder = mkdtempSync(join(tmpdir(), 'sealing-'));
const keyFile = join(folder, 'key.txt');
const WORDS = new TextEncoder().encode('Only for the two of us. 🌿');
const LENGTHS = [0, 1, 700, 16_000];
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

beforeAll(() => {
  findAge();
  writeFileSync(keyFile, `${KEY.identity}\n`);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a sealed reply and the age program', () => {
  it.each(LENGTHS)('S1: what we seal, age opens: %i bytes', async (length) => {
    const bytes = new Uint8Array(length).fill(7);
    const sealed = await seal(bytes, KEY.recipient);
    expect(age(['-d', '-i', keyFile], sealed)).toEqual(bytes);
    const armored = new TextEncoder().encode(toArmor(sealed));
    expect(age(['-d', '-i', keyFile], armored)).toEqual(bytes);
  });

  it.each(LENGTHS)('S1: what age seals, we open: %i bytes', async (length) => {
    const bytes = new Uint8Array(length).fill(7);
    const sealed = age(['-r', KEY.recipient], bytes);
    expect(await unseal(sealed, KEY.identity)).toEqual({ ok: true, bytes });
    const inLink = fragmentToSealed(sealedToFragment(sealed));
    expect(inLink).toEqual({ ok: true, value: sealed });
  });

  it('S5: armored by age, it is found in a mail, with lines of Windows too', async () => {
    const text = textOf(age(['-a', '-r', KEY.recipient], WORDS));
    for (const mail of [text, `Hello,\r\n${text.replaceAll('\n', '\r\n')}\r\nMara`]) {
      const sealed = fromArmor(mail);
      expect(sealed && (await unseal(sealed, KEY.identity))).toEqual({ ok: true, bytes: WORDS });
    }
    expect(fromArmor(text.slice(0, -40))).toBeNull();
    expect(fromArmor('Hello')).toBeNull();
  });

  it('S6: a key file of age-keygen is a key file here, and ours is one there', async () => {
    const theirs = execFileSync('age-keygen', {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const opened = await openKeyFile(theirs, '');
    if (!opened.ok) throw new Error(opened.problem);
    expect(theirs).toContain(`# public key: ${opened.key.recipient}\n`);
    const made = await makeKey();
    const ours = await keyAtRest(made, '');
    const recipient = execFileSync('age-keygen', ['-y'], { input: ours.text, encoding: 'utf8' });
    expect(recipient.trim()).toBe(made.recipient);
  });
});

describe('a key file', () => {
  it('S6: with a passphrase is an age file of scrypt with 2^17 rounds, and opens with it alone', async () => {
    const { text, isLocked, recipient } = await keyAtRest(KEY, 'four plain words here');
    expect([isLocked, recipient]).toEqual([true, KEY.recipient]);
    expect(keyFileKind(text)).toBe('locked');
    const header = textOf(fromArmor(text) ?? new Uint8Array());
    expect(header).toMatch(/^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} 17\n/);
    expect(await openKeyFile(text, 'four plain words here')).toEqual({ ok: true, key: KEY });
    expect(await openKeyFile(text, '')).toEqual({ ok: false, problem: 'needs-passphrase' });
    expect(await openKeyFile(text, 'other words')).toEqual({ ok: false, problem: 'wrong-key' });
  });

  it('L2, S6: that is none, changed or too long is named', async () => {
    expect(await openKeyFile('Hello', '')).toEqual({ ok: false, problem: 'not-ours' });
    const changed = KEY.identity.replace('S5H', 'S5J');
    expect(await openKeyFile(changed, '')).toEqual({ ok: false, problem: 'changed' });
    expect(keyFileKind(`${'#'.repeat(20_000)}\n${KEY.identity}`)).toBeNull();
  });
});

describe('sealing', () => {
  it('S3: seals the same twice as two different files of one length', async () => {
    const [one, two] = [await seal(WORDS, KEY.recipient), await seal(WORDS, KEY.recipient)];
    expect(one).not.toEqual(two);
    expect(one.length).toBe(two.length);
  });

  it('S2: rejects for a key of zeros or of low order, and for whatever is no X25519 key', async () => {
    const keyOf = (first: number) =>
      bech32.encodeFromBytes(
        'age',
        Uint8Array.from({ length: 32 }, (_, at) => (at ? 0 : first)),
      );
    const wrong = [keyOf(0), keyOf(1), KEY.recipient.toUpperCase(), 'age1', '', KEY.identity];
    for (const recipient of wrong) {
      await expect(seal(WORDS, recipient)).rejects.toThrow(
        'No key that anything can be sealed for',
      );
    }
  });

  it('S4, L2: names why something stays closed', async () => {
    const sealed = await seal(WORDS, KEY.recipient);
    const problemOf = async (bytes: Uint8Array, identity = KEY.identity) => {
      const opened = await unseal(bytes, identity);
      return opened.ok ? null : opened.problem;
    };
    expect(await problemOf(sealed)).toBeNull();
    expect(await problemOf(sealed, OTHER_KEY.identity)).toBe('wrong-key');
    expect(await problemOf(sealed, 'no key')).toBe('wrong-key');
    expect(await problemOf(sealed.slice(0, -1))).toBe('changed');
    expect(await problemOf(sealed.slice(0, 100))).toBe('changed');
    expect(await problemOf(Uint8Array.of(...sealed, 0))).toBe('changed');
    expect(
      await problemOf(sealed.map((byte, at) => (at === sealed.length - 5 ? byte ^ 1 : byte))),
    ).toBe('changed');
    expect(await problemOf(WORDS)).toBe('not-ours');
    expect(await problemOf(new Uint8Array(24_001))).toBe('too-large');
  });
});
