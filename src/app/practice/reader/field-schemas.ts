import { z } from './zod.ts';
import { lengthOf, textFault } from '#sharing';
import type { SettingProblem } from './problems.ts';

/** A text longer than this is not even looked at. */
export const MAX_RAW = 4000;
const MAX_ITEMS = 100;

export function problem(id: SettingProblem): {
  readonly error: SettingProblem;
  readonly abort: true;
} {
  return { error: id, abort: true };
}

/** Line breaks count as spaces: an attribute may be wrapped by the editor that it was written in. */
function tidied(text: string): string {
  return text
    .replace(/[\t\n\r]+/g, ' ')
    .trim()
    .normalize('NFC');
}

export function textSchema(max: number) {
  return z
    .string(problem('not-text'))
    .max(MAX_RAW, problem('too-long'))
    .transform(tidied)
    .refine((text) => lengthOf(text) <= max, problem('too-long'))
    .refine((text) => textFault(text) === null, problem('hidden-characters'));
}

/** A text of which `read` makes a value; where it gives null, the problem stands. */
export function readSchema<T>(read: (text: string) => T | null, id: SettingProblem) {
  return z
    .string(problem(id))
    .max(MAX_RAW, problem('too-long'))
    .transform((text, context) => {
      const value = read(text);
      if (value !== null) return value;
      context.addIssue({ code: 'custom', message: id });
      return z.NEVER;
    });
}

export function choiceSchema<const T extends string>(choices: readonly T[]) {
  const byName = new Map(choices.map((choice) => [choice.toLowerCase(), choice]));
  return readSchema((text) => byName.get(text.trim().toLowerCase()) ?? null, 'not-offered');
}

export function listSchema<T extends string>(choices: readonly T[]) {
  return z
    .array(choiceSchema(choices), problem('not-text'))
    .max(MAX_ITEMS, problem('too-long'))
    .transform((items) => [...new Set(items)]);
}
