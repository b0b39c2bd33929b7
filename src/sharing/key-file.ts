import { generateX25519Identity } from 'age-encryption';
import {
  fromArmor,
  recipientOfIdentity,
  sealWithPassphrase,
  toArmor,
  unsealWithPassphrase,
  type SealProblem,
} from './seal.ts';

/** A therapist's key pair, as the age program writes them. */
export interface KeyPair {
  /** `AGE-SECRET-KEY-1…` */
  readonly identity: string;
  /** `age1…` */
  readonly recipient: string;
}

/** A secret key at rest: as it is, or sealed with a passphrase (armored). */
export interface KeyAtRest {
  readonly recipient: string;
  readonly isLocked: boolean;
  readonly text: string;
}

export type KeyOpening =
  | { readonly ok: true; readonly key: KeyPair }
  | { readonly ok: false; readonly problem: SealProblem | 'needs-passphrase' };

const MAX_KEY_FILE = 20_000;

export async function makeKey(): Promise<KeyPair> {
  return pairOf(await generateX25519Identity());
}

async function pairOf(identity: string): Promise<KeyPair> {
  const recipient = await recipientOfIdentity(identity);
  if (recipient === null) throw new Error('A key that was just made is a key');
  return { identity, recipient };
}

/** The lines of a key file, as age-keygen writes them. */
function linesOf({ identity, recipient }: KeyPair): string {
  return `# public key: ${recipient}\n${identity}\n`;
}

/** A key as it is kept: sealed where a passphrase is given. The text is a file that `age -i` reads. */
export async function keyAtRest(key: KeyPair, passphrase: string): Promise<KeyAtRest> {
  const { recipient } = key;
  if (passphrase === '') return { recipient, isLocked: false, text: linesOf(key) };
  const bytes = new TextEncoder().encode(linesOf(key));
  return {
    recipient,
    isLocked: true,
    text: toArmor(await sealWithPassphrase(bytes, passphrase)),
  };
}

/** Whether a text is a key file, and whether it takes a passphrase to open; null where it is none. */
export function keyFileKind(text: string): 'open' | 'locked' | null {
  if (text.length > MAX_KEY_FILE) return null;
  if (fromArmor(text) !== null) return 'locked';
  return /^AGE-SECRET-KEY-1/m.test(text) ? 'open' : null;
}

/** The one door for key files: from this device, or from a backup. */
export async function openKeyFile(text: string, passphrase: string): Promise<KeyOpening> {
  const kind = keyFileKind(text);
  if (kind === null) return { ok: false, problem: 'not-ours' };
  if (kind === 'open') return readKeyLines(text);
  if (passphrase === '') return { ok: false, problem: 'needs-passphrase' };
  const sealed = fromArmor(text);
  if (sealed === null) return { ok: false, problem: 'changed' };
  const opened = await unsealWithPassphrase(sealed, passphrase);
  return opened.ok ? readKeyLines(new TextDecoder().decode(opened.bytes)) : opened;
}

async function readKeyLines(text: string): Promise<KeyOpening> {
  const identity = /^AGE-SECRET-KEY-1[A-Z0-9]+$/m.exec(text.replaceAll('\r', ''))?.[0] ?? '';
  const recipient = await recipientOfIdentity(identity);
  if (recipient === null) return { ok: false, problem: 'changed' };
  return { ok: true, key: { identity, recipient } };
}
