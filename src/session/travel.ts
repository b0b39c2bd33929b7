import type { AnswerSheet } from './answer-sheet.ts';
import type { HomeworkRecord } from './homework-record.ts';
import type { Preferences } from './preferences.ts';

/**
 * Where a field may go. `memory` is this tab; `device` is this browser's storage; the rest only by the person's own act: a
 * `reply` is sealed for one key, a result `code` is not, and a `link` is open to whoever has it. The `host` is the page of
 * another website in which the check stands.
 */
export type TravelPlace =
  'memory' | 'device' | 'file' | 'print' | 'reply' | 'code' | 'link' | 'host';

export type TravelField =
  | `sheet.${keyof AnswerSheet}`
  | `homework.${keyof HomeworkRecord}`
  | 'homework.id'
  | `preferences.${keyof Preferences}`
  | 'notes.texts'
  | 'choice.shared'
  | 'choice.page'
  | 'choice.reply'
  | 'choice.remember'
  | `frame.${'height' | 'step'}`
  | 'practice.settings'
  | 'derived.scores'
  | TherapistField;

/** What whoever gives homework holds. Its types live on higher floors, so these are named by hand. */
type TherapistField =
  | `key.${'secret' | 'public' | 'passphrase' | 'backedUpAt'}`
  | 'desk.replies'
  | `invite.${'name' | 'note' | 'choices'}`;

/**
 * For every field that the app holds, the places where it may travel. Code, tests and the privacy page read this table.
 * The type is exhaustive: a new field does not compile until it is decided where it may go.
 */
export const TRAVEL: Readonly<Record<TravelField, readonly TravelPlace[]>> = {
  'sheet.format': ['memory', 'device', 'file'],
  'sheet.id': ['memory', 'device'],
  'sheet.sitting': ['memory', 'device'],
  'sheet.target': ['memory', 'device', 'file', 'print', 'reply'],
  'sheet.label': ['memory', 'device', 'file'],
  'sheet.questionnaire': ['memory', 'device', 'file', 'print', 'reply', 'code'],
  'sheet.language': ['memory', 'device', 'file', 'reply'],
  'sheet.startedAt': ['memory', 'device', 'file'],
  // To the minute in a reply.
  'sheet.updatedAt': ['memory', 'device', 'file', 'print', 'reply'],
  // In a reply only whether the check was finished.
  'sheet.finishedAt': ['memory', 'device', 'file', 'reply'],
  'sheet.answers': ['memory', 'device', 'file', 'print', 'reply', 'code'],
  // A fingerprint of the link.
  'homework.id': ['memory', 'device', 'reply'],
  'homework.format': ['memory', 'device'],
  'homework.fragment': ['memory', 'device'],
  'homework.isSending': ['memory', 'device'],
  'homework.openedAt': ['memory', 'device'],
  // To the minute in a reply.
  'homework.repliedAt': ['memory', 'device', 'reply'],
  'homework.sittings': ['memory', 'device'],
  'notes.texts': ['memory', 'device', 'file'],
  'choice.shared': ['memory'],
  // What is chosen and typed for one page for a session.
  'choice.page': ['memory', 'file', 'print'],
  // Own words and questions typed for a reply.
  'choice.reply': ['memory', 'reply'],
  // That a check in another page may be remembered.
  'choice.remember': ['memory', 'device'],
  // All that the page around a frame is ever told; the height in coarse steps.
  'frame.height': ['memory', 'host'],
  'frame.step': ['memory', 'host'],
  // A practice's own, in the address of its frame.
  'practice.settings': ['memory', 'link'],
  'preferences.theme': ['memory', 'device'],
  'derived.scores': ['memory', 'file', 'print'],
  'key.secret': ['memory', 'device', 'file'],
  'key.passphrase': ['memory'],
  'key.public': ['memory', 'device', 'file', 'print', 'link'],
  'key.backedUpAt': ['memory', 'device'],
  // Sealed on the device and in a backup; in clear in every other file.
  'desk.replies': ['memory', 'device', 'file', 'print'],
  'invite.name': ['memory', 'device', 'print', 'link'],
  'invite.note': ['memory', 'print', 'link'],
  'invite.choices': ['memory', 'print', 'link'],
};
