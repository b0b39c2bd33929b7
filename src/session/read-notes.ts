import { z } from './zod.ts';
import { MAX_NOTE, type Notes } from './notes.ts';
import { parseJson } from './parse-json.ts';

export type NotesReading = { readonly ok: true; readonly notes: Notes } | { readonly ok: false };

const MAX_CHARACTERS = 500_000;
const schema = z.strictObject({
  format: z.literal(1),
  notes: z.record(z.string().regex(/^[a-z][a-z0-9-]{0,63}$/), z.string().min(1).max(MAX_NOTE)),
});

/** The one door for stored notes. What cannot be read is left where it is by whoever asked. */
export function readNotes(text: string): NotesReading {
  if (text.length > MAX_CHARACTERS) return { ok: false };
  const parsed = schema.safeParse(parseJson(text));
  return parsed.success ? { ok: true, notes: parsed.data.notes } : { ok: false };
}
