/** A homework link that was opened here, and how far the person has come with it. */
export interface HomeworkRecord {
  readonly format: 1;
  /** The link's own text, all that the homework says. */
  readonly fragment: string;
  /** False where the person does not know who made the link: nothing is then sent. */
  readonly isSending: boolean;
  /** ISO 8601, UTC. */
  readonly openedAt: string;
  /** When a reply was last made; null where none was. */
  readonly repliedAt: string | null;
  /** By questionnaire id, the sitting that was begun for it. */
  readonly sittings: Readonly<Record<string, string>>;
}

/** What the storage key of every homework begins with; its id follows. */
export const HOMEWORK_KEY = 'homework.';

/** The record of a link that has just been opened. */
export function startHomework(fragment: string, now: string): HomeworkRecord {
  return { format: 1, fragment, isSending: true, openedAt: now, repliedAt: null, sittings: {} };
}
