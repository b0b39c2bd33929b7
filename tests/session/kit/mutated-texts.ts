import fc from 'fast-check';
import { anySheet } from './sheets.ts';

type Cut = (text: string, at: number, length: number, scrap: string) => string;

/** What a disk, a hand or a stranger may do to a text. */
const CUTS: readonly Cut[] = [
  (text, at) => text.slice(0, at),
  (text, at, length) => text.slice(0, at) + text.slice(at + length),
  (text, at, _length, scrap) => text.slice(0, at) + scrap + text.slice(at),
  (text, at, length, scrap) => text.slice(0, at) + scrap + text.slice(at + length),
  (text, at, length) => text.slice(0, at) + text.slice(at, at + length) + text.slice(at),
];

const SCRAPS = [
  ...['"', '{', '}', '[', ']', ',', ':', '\\', '\\u0000', '\ud800', '\u2028', ' ', '0', '1e999'],
  ...['null', 'true', '"__proto__":{"polluted":"1"},', '"constructor":"1",', '"format":3,'],
];

/** The text of a sheet, cut, pasted and scribbled on one to three times. */
export const mutatedText = fc
  .tuple(
    anySheet,
    fc.array(
      fc.record({
        cut: fc.constantFrom(...CUTS),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.nat({ max: 40 }),
        scrap: fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ maxLength: 6 })),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([sheet, edits]) =>
    edits.reduce(
      (text, { cut, at, length, scrap }) => cut(text, Math.floor(at * text.length), length, scrap),
      JSON.stringify(sheet),
    ),
  );

/** A sheet in which one field, of the sheet or of its questionnaire, holds something else, or a field was added. */
export const rewrittenText = fc
  .tuple(
    anySheet,
    fc.constantFrom('', 'questionnaire', 'answers'),
    fc.oneof(
      fc.constantFrom(
        'format',
        'id',
        'sitting',
        'target',
        'questionnaire',
        'version',
        'digest',
        'language',
        'answers',
      ),
      fc.constantFrom('startedAt', 'updatedAt', 'finishedAt', '__proto__', 'constructor', 'extra'),
    ),
    fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>(2, -1, '', 'declined', '1', {}, [], null)),
  )
  .map(([sheet, part, field, value]) => {
    const edit = (object: object) =>
      `{${[...Object.entries(object).filter(([name]) => name !== field), [field, value] as const]
        .map(([name, held]) => `${JSON.stringify(name)}:${JSON.stringify(held)}`)
        .join(',')}}`;
    if (part === '') return edit(sheet);
    const inner = edit(part === 'answers' ? sheet.answers : sheet.questionnaire);
    return JSON.stringify({ ...sheet, [part]: 'HERE' }).replace('"HERE"', () => inner);
  });
