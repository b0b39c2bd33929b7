import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportFile, notesForStorage } from '#session';
import { encodeHomework } from '#sharing';
import { anySheet } from '../session/kit/sheets.ts';
import { anyHomework } from '../sharing/kit/any.ts';
import { mutated } from '../sharing/kit/mutate.ts';
import { MEMBERS } from './kit/corpus.ts';
import { FIELD_DOORS, INSIDE_DOORS, TEXT_DOORS } from './kit/doors.ts';
import { faultsOf } from './kit/watch.ts';

const SEED = 20_261_124;
const run = { numRuns: 60, seed: SEED };
const sheets = fc.sample(anySheet, { numRuns: 6, seed: SEED });
const SOUND = [
  ...sheets.map((sheet) => JSON.stringify(sheet)),
  exportFile(sheets),
  notesForStorage({ 'a-note': 'By the river.' }),
  ...fc.sample(anyHomework, { numRuns: 6, seed: SEED }).map(encodeHomework),
];
const anyMember = fc.constantFrom(...MEMBERS);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.tuple(anyMember, anyMember).map(([one, other]) => one + other),
  fc.jsonValue().map((value) => JSON.stringify(value)),
);

describe('whatever fast-check thinks of', () => {
  it.each([...TEXT_DOORS, ...FIELD_DOORS])('keeps the law at the door for $name', async (door) => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        expect(await faultsOf(door, text)).toEqual([]);
      }),
      run,
    );
  });

  it.each(INSIDE_DOORS)('keeps the law as JSON in the place of $name', async (door) => {
    // A text: an empty list of answers, or of notes, would be one.
    const anyJson = fc.oneof(anyMember, fc.string()).map((text) => JSON.stringify(text));
    await fc.assert(
      fc.asyncProperty(anyJson, async (json) => {
        expect(await faultsOf(door, json)).toEqual([]);
      }),
      run,
    );
  });

  it.each(TEXT_DOORS)(
    'is met without a throw or a wait, as a thing of ours that was changed, by $name',
    async ({ name, isKept }) => {
      const rows = fc.constantFrom(...SOUND.map((text) => Array.from(text)));
      // Here a text may well be taken: only that it neither throws, waits nor touches a prototype counts.
      const door = {
        name,
        isKept: async (text: string) => typeof (await isKept(text)) === 'boolean',
      };
      await fc.assert(
        fc.asyncProperty(
          mutated(rows, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
          async (row) => {
            expect(await faultsOf(door, row.join(''))).toEqual([]);
          },
        ),
        run,
      );
    },
  );
});
