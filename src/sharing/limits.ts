/** What a link may hold (SPEC, L). Lengths are in code points, as a person counts characters. */
export const MAX_NAME = 60;
export const MAX_NOTE_TEXT = 280;
export const MAX_FORMS = 4;
export const MAX_WEEKS = 104;
export const MAX_REPLY_SHEETS = 12;
export const MAX_OWN_WORDS = 2000;
export const MAX_QUESTIONS = 5;
export const MAX_QUESTION_TEXT = 200;

/** The longest fragment that is looked at, and the largest payload once unsealed (characters, bytes). */
export const MAX_FRAGMENT = 24_000;
export const MAX_PAYLOAD_BYTES = 16_000;

/** The length of a text in code points. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}
