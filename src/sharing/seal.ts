import { armor, Decrypter, Encrypter, identityToRecipient } from 'age-encryption';
import { MAX_FRAGMENT } from './limits.ts';
import { recipientBytes } from './recipient-bytes.ts';

/**
 * Why something sealed stays closed: `not-ours`, no age file; `too-large`; `changed`, or cut short; `wrong-key`, sealed for
 * another key or passphrase.
 */
export type SealProblem = 'not-ours' | 'too-large' | 'changed' | 'wrong-key';
export type Unsealing =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: SealProblem };

/** 2^17 rounds of scrypt: 128 MiB for a moment, which an older phone still has; the age program's default is 2^18. */
const WORK_FACTOR = 17;
const MAGIC = 'age-encryption.org/v1\n';
const ARMOR_HEAD = '-----BEGIN AGE ENCRYPTED FILE-----';
const ARMOR_FOOT = '-----END AGE ENCRYPTED FILE-----';
/** A file that fills the longest fragment takes a third of this; the rest is room for the mail around it. */
const MAX_ARMORED = 100_000;

/** Bytes sealed for an age public key (`age1…`). Rejects where the key is none that anything can be sealed for (SPEC, S2). */
export async function seal(bytes: Uint8Array, recipient: string): Promise<Uint8Array> {
  if (recipientBytes(recipient) === null) throw new Error('No key that anything can be sealed for');
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(bytes);
}

/** Bytes sealed with a passphrase, as `age -p` would. Takes a second or more. */
export async function sealWithPassphrase(
  bytes: Uint8Array,
  passphrase: string,
): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(WORK_FACTOR);
  encrypter.setPassphrase(passphrase);
  return encrypter.encrypt(bytes);
}

async function open(
  sealed: Uint8Array,
  key: { readonly identity: string } | { readonly passphrase: string },
  maxBytes: number,
): Promise<Unsealing> {
  if (sealed.length > maxBytes) return { ok: false, problem: 'too-large' };
  if (!isAgeFile(sealed)) return { ok: false, problem: 'not-ours' };
  const decrypter = new Decrypter();
  if ('passphrase' in key) decrypter.addPassphrase(key.passphrase);
  else if ((await recipientOfIdentity(key.identity)) === null) {
    return { ok: false, problem: 'wrong-key' };
  } else decrypter.addIdentity(key.identity);
  try {
    return { ok: true, bytes: await decrypter.decrypt(sealed) };
  } catch (error) {
    const isOther = error instanceof Error && error.message.startsWith('no identity matched');
    return { ok: false, problem: isOther ? 'wrong-key' : 'changed' };
  }
}

/** What was sealed for the public key of `identity` (`AGE-SECRET-KEY-1…`). Nothing longer than `maxBytes` is looked at. */
export async function unseal(
  sealed: Uint8Array,
  identity: string,
  maxBytes = MAX_FRAGMENT,
): Promise<Unsealing> {
  return open(sealed, { identity }, maxBytes);
}

/** What was sealed with a passphrase. */
export async function unsealWithPassphrase(
  sealed: Uint8Array,
  passphrase: string,
): Promise<Unsealing> {
  return open(sealed, { passphrase }, MAX_FRAGMENT);
}

/** The public key (`age1…`) of a secret one; null where it is none of the kind that we make. */
export async function recipientOfIdentity(identity: string): Promise<string | null> {
  if (!/^AGE-SECRET-KEY-1[A-Z0-9]{58}$/.test(identity)) return null;
  try {
    return await identityToRecipient(identity);
  } catch {
    return null;
  }
}

function isAgeFile(bytes: Uint8Array): boolean {
  return Array.from(MAGIC).every((character, index) => character.charCodeAt(0) === bytes[index]);
}

/** A sealed file as text that survives mail: the age program reads it as it is. */
export function toArmor(sealed: Uint8Array): string {
  return armor.encode(sealed);
}

/** The armored file in text, with whatever a mail has around it; null where there is none, or the text is longer than `maxCharacters`. */
export function fromArmor(text: string, maxCharacters = MAX_ARMORED): Uint8Array | null {
  if (text.length > maxCharacters) return null;
  const start = text.indexOf(ARMOR_HEAD);
  const foot = text.indexOf(ARMOR_FOOT, start);
  if (start === -1 || foot === -1) return null;
  try {
    return armor.decode(text.slice(start, foot + ARMOR_FOOT.length));
  } catch {
    return null;
  }
}

/** Whether bytes begin as a sealed file does. */
export function isSealedFile(bytes: Uint8Array): boolean {
  return isAgeFile(bytes);
}
