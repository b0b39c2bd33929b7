import type { AnswerSheet } from '#session';
import type { KeyPair, LinkProblem, Reply, SealProblem } from '#sharing';

/** A reply as it lies on the desk. */
export interface FiledReply {
  /** From its content: the same reply opened twice is the same one. */
  readonly id: string;
  /** What the therapist calls whoever sent it; empty where nothing was said yet. */
  readonly label: string;
  /** ISO 8601, UTC. */
  readonly filedAt: string;
  /** `code`: typed from a result code, which carries no time and no words. */
  readonly source: 'sealed' | 'code';
  readonly reply: Reply;
  /** Its sheets as the client's device had them, times to the minute. */
  readonly sheets: readonly AnswerSheet[];
}

/** A secret key as it lies on this device. */
export interface StoredKey {
  readonly format: 1;
  readonly recipient: string;
  readonly isLocked: boolean;
  /** A key file: open, or sealed with the passphrase. */
  readonly file: string;
  /** When the person last saved a backup of it; null where they never did. */
  readonly backedUpAt: string | null;
}

/**
 * `asleep`: not looked at yet; `absent`: no key here; `unreadable`: something is stored under its name that is no key;
 * `unfetched`: a file of this site that the desk takes could not be had; `locked`: the passphrase is wanted; `open`.
 */
export type DeskState =
  | { readonly status: 'asleep' | 'absent' | 'unreadable' }
  | { readonly status: 'locked'; readonly key: StoredKey }
  | { readonly status: 'unfetched'; readonly key: StoredKey }
  | {
      readonly status: 'open';
      readonly key: StoredKey;
      readonly pair: KeyPair;
      readonly replies: readonly FiledReply[];
    };

/**
 * Why nothing came in. Beside what a link or a seal is refused for: `unknown-questionnaire`, this site does not have it, or
 * not with that digest; `not-its-answers`, the answers are none of it; `unfetched`, its files could not be had; `locked`; `needs-passphrase`; `known`, it lies here
 * already; `other-key`, this device has another one; `refused` and `full`, this browser would not store it.
 */
export type DeskProblem =
  | LinkProblem
  | SealProblem
  | 'unknown-questionnaire'
  | 'not-its-answers'
  | 'unfetched'
  | 'locked'
  | 'needs-passphrase'
  | 'known'
  | 'other-key'
  | 'refused'
  | 'full';

export type DeskOutcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: DeskProblem };
