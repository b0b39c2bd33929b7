import { z } from './zod.ts';
import type { AnswerSheet } from './answer-sheet.ts';
import { parseJson } from './parse-json.ts';
import { MAX_LABEL } from './transitions.ts';

/** `newer`: written by a later version of this app. `unreadable`: anything else that is not a sheet. */
export type SheetProblem = 'unreadable' | 'newer';
export type SheetReading =
  | { readonly ok: true; readonly sheet: AnswerSheet }
  | { readonly ok: false; readonly problem: SheetProblem };

const MAX_CHARACTERS = 200_000;
const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/);
const time = z.iso.datetime();
const target = z
  .strictObject({
    person: z.enum(['partner', 'mother-figure', 'father-figure', 'friend', 'other']),
    tense: z.enum(['present', 'past']),
  })
  .nullable();
const common = {
  questionnaire: z.strictObject({
    id,
    version: z.string().regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/),
    digest: z.string().regex(/^[0-9a-f]{8,64}$/),
  }),
  language: z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  startedAt: time,
  updatedAt: time,
  finishedAt: time.nullable(),
  answers: z.record(id, z.string().regex(/^[A-Za-z0-9-]{1,32}$/)),
};
const NAMELESS = { format: 3, label: null } as const;
/** The first format knew no persons, and each of its sheets was a sitting. */
const first = z
  .strictObject({ format: z.literal(1), id, ...common })
  .transform((sheet) => ({ ...sheet, ...NAMELESS, sitting: sheet.id, target: null }));
/** The second knew no names of the person's own. */
const second = z
  .strictObject({ format: z.literal(2), id, sitting: id, target, ...common })
  .transform((sheet) => ({ ...sheet, ...NAMELESS }));
const third = z.strictObject({
  format: z.literal(3),
  id,
  sitting: id,
  target,
  label: z.string().min(1).max(MAX_LABEL).nullable(),
  ...common,
});
const schema = z.union([third, second, first]);
const newer = z.looseObject({ format: z.int().min(4) });

/**
 * The one door for answer sheets from outside: storage, files, links. A sheet of an earlier format comes out in this one.
 * Whether the questionnaire exists and the answers are among its options is for the caller, who has it.
 */
export function readAnswerSheet(text: string): SheetReading {
  if (text.length > MAX_CHARACTERS) return { ok: false, problem: 'unreadable' };
  const data = parseJson(text);
  const parsed = schema.safeParse(data);
  if (parsed.success) return { ok: true, sheet: parsed.data };
  return { ok: false, problem: newer.safeParse(data).success ? 'newer' : 'unreadable' };
}
