import type { DeskProblem } from '#desk';

/**
 * Why something that was pasted or dropped is no reply for this desk. Beside what the desk itself refuses: `homework-link`,
 * a link for a client; `other-site`, a link of another site; `no-code`, a picture without a QR code that can be read;
 * `unread`, a file that the browser would not hand out.
 */
export type TakingProblem = DeskProblem | 'homework-link' | 'other-site' | 'no-code' | 'unread';

export type Found =
  | { readonly ok: true; readonly sealed: Uint8Array }
  | { readonly ok: false; readonly problem: TakingProblem };

/** One thing that was brought: a file, a pasted text, the link that led here. */
export interface Brought {
  /** The name of its file; null where it has none. */
  readonly name: string | null;
  readonly find: () => Promise<Found>;
}

/** What became of one thing that was brought. */
export interface TakenIn {
  readonly name: string | null;
  readonly result: 'filed' | TakingProblem;
}
