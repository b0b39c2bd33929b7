import { z } from './zod.ts';
import type { HomeworkRecord } from './homework-record.ts';
import { parseJson } from './parse-json.ts';

const MAX_CHARACTERS = 30_000;
const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/);
const time = z.iso.datetime();
const schema = z.strictObject({
  format: z.literal(1),
  fragment: z.string().regex(/^[\w-]+$/),
  isSending: z.boolean(),
  openedAt: time,
  repliedAt: time.nullable(),
  sittings: z.record(id, id),
});

/** The one door for stored homework; null where it cannot be read. What its link says is for the caller to decode. */
export function readHomeworkRecord(text: string): HomeworkRecord | null {
  if (text.length > MAX_CHARACTERS) return null;
  const parsed = schema.safeParse(parseJson(text));
  return parsed.success ? parsed.data : null;
}
