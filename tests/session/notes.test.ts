import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_NOTE, notesForStorage, putNote, readNotes } from '#session';

const anyPrompt = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const anyText = fc.string({ maxLength: 200 });
const anyNotes = fc
  .array(fc.tuple(anyPrompt, anyText), { maxLength: 6 })
  .map((pairs) =>
    pairs.reduce<Readonly<Record<string, string>>>(
      (notes, [prompt, text]) => putNote(notes, prompt, text),
      {},
    ),
  );

describe('notes', () => {
  it('come back from storage as they were written', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        expect(readNotes(notesForStorage(notes))).toEqual({ ok: true, notes });
      }),
    );
  });

  it('keep what is written, take away what is emptied, and leave the others alone', () => {
    fc.assert(
      fc.property(anyNotes, anyPrompt, anyText, (notes, prompt, text) => {
        const written = putNote(notes, prompt, text);
        expect(written[prompt]).toBe(text.trim() === '' ? undefined : text);
        const others = Object.entries(notes).filter(([id]) => id !== prompt);
        expect(Object.entries(written).filter(([id]) => id !== prompt)).toEqual(others);
      }),
    );
  });

  it('are no longer than a field takes', () => {
    expect(putNote({}, 'enough', 'a'.repeat(MAX_NOTE + 5))['enough']).toHaveLength(MAX_NOTE);
  });

  it.each([
    '',
    'null',
    '[]',
    '{"format":2,"notes":{}}',
    '{"format":1}',
    '{"format":1,"notes":{"a":1}}',
    '{"format":1,"notes":{"__proto__":"x"}}',
    '{"format":1,"notes":{},"more":1}',
    `{"format":1,"notes":{"a":"${'a'.repeat(MAX_NOTE + 1)}"}}`,
    `"${'a'.repeat(600_000)}"`,
  ])('that are not notes are not read (%#)', (text) => {
    expect(readNotes(text)).toEqual({ ok: false });
  });

  it('of any text never throw', () => {
    fc.assert(
      fc.property(fc.string(), fc.json(), (text, json) => {
        for (const each of [text, json, `{"format":1,"notes":${json}}`]) {
          expect(typeof readNotes(each).ok).toBe('boolean');
        }
      }),
    );
  });
});
