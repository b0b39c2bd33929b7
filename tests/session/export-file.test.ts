import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkPrint,
  crc32,
  exportFile,
  readExport,
  sheetForFile,
  type AnswerSheet,
} from '#session';
import { anySheet, answeredWith, blank } from './kit/sheets.ts';

/** A source of names that no sheet had before. */
function namer(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `new-${count}`;
  };
}

/** Sheets as a device may hold them: each with a name of its own, two to a sitting. */
const anySheets = fc.array(anySheet, { maxLength: 6 }).map((sheets) =>
  sheets.map((sheet, index) => ({
    ...sheet,
    id: `s-${Math.floor(index / 2)}-${index}`,
    sitting: `s-${Math.floor(index / 2)}`,
  })),
);

function readBack(text: string): readonly AnswerSheet[] {
  const reading = readExport(text, namer());
  if (!reading.ok) throw new Error(reading.problem);
  return reading.sheets;
}

const problemOf = (text: string) => {
  const reading = readExport(text, namer());
  return reading.ok ? null : reading.problem;
};

const sheet = answeredWith(['1', 'declined', '5']);
const text = exportFile([sheet, { ...blank, id: 'b-1', sitting: 'b-1' }]);
const edited = (edit: object) => JSON.stringify({ ...(JSON.parse(text) as object), ...edit });

describe('a file of all checks', () => {
  it('read back gives every check as it was, but for the names that never leave the device', () => {
    fc.assert(
      fc.property(anySheets, (sheets) => {
        const back = readBack(exportFile(sheets));
        const nameless = (each: AnswerSheet) => ({ ...each, id: '', sitting: '' });
        expect(back.map(nameless)).toEqual(sheets.map(nameless));
        expect(back.map(checkPrint)).toEqual(sheets.map(checkPrint));
      }),
    );
  });

  it('keeps those together that were begun together, in their order', () => {
    fc.assert(
      fc.property(anySheets, (sheets) => {
        const back = readBack(exportFile(sheets));
        for (const [a, one] of sheets.entries()) {
          for (const [b, other] of sheets.entries()) {
            expect(back[a]?.sitting === back[b]?.sitting).toBe(one.sitting === other.sitting);
            if (one.sitting === other.sitting && a < b) {
              expect((back[a]?.id ?? '') < (back[b]?.id ?? '')).toBe(true);
            }
          }
        }
      }),
    );
  });

  it('holds no name of a sheet or of a sitting', () => {
    expect(text).not.toContain('a-1');
    expect(text).not.toContain('b-1');
  });

  it('may be set out in another way: only what it says counts', () => {
    expect(readBack(edited({}))).toEqual(readBack(text));
  });

  it('with no check in it is a file with no check in it', () => {
    expect(readBack(exportFile([]))).toEqual([]);
  });

  it('of one check, as the privacy page saves it, is read too', () => {
    fc.assert(
      fc.property(anySheet, (each) => {
        const back = readBack(sheetForFile(each));
        expect(back.map(checkPrint)).toEqual([checkPrint(each)]);
        expect(back[0]?.label).toBe(each.label);
      }),
    );
  });
});

describe('a file that is refused', () => {
  it('was cut short, wherever it was cut after its first line', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: text.trimEnd().length - 1 }), (length) => {
        expect(problemOf(text.slice(0, length))).toBe('cut-short');
      }),
    );
  });

  it('was changed, by one answer or one time', () => {
    expect(problemOf(text.replace('"declined"', '"2"'))).toBe('changed');
    expect(problemOf(text.replace('2026-11-24', '2025-11-24'))).toBe('changed');
    expect(problemOf(edited({ checksum: '00000000' }))).toBe('changed');
    expect(problemOf(edited({ sheets: [] }))).toBe('changed');
    expect(problemOf(edited({ more: 1 }))).toBe('changed');
  });

  it('was changed, though its sum was made anew: every sheet is still read through the sheets’ own door', () => {
    const sheets = [{ begunTogether: 1, mood: 'calm' }];
    expect(problemOf(edited({ sheets, checksum: crc32(JSON.stringify(sheets)) }))).toBe('changed');
  });

  it('comes from a newer app: the file, or one check in it', () => {
    expect(problemOf(edited({ version: 2, anything: [] }))).toBe('newer');
    const sheets = [{ begunTogether: 1, format: 9 }];
    expect(problemOf(edited({ sheets, checksum: crc32(JSON.stringify(sheets)) }))).toBe('newer');
    expect(problemOf('{"format":9}')).toBe('newer');
  });

  it.each([
    '',
    '{}',
    '[]',
    'null',
    'name,age\r\n',
    '{"format":"other"}',
    '{"format":3}',
    '%PDF-1.7',
  ])('is something else: %j', (other) => {
    expect(problemOf(other)).toBe('not-ours');
  });

  it('is larger than anything that a browser could keep', () => {
    expect(problemOf(' '.repeat(10_000_001))).toBe('too-large');
  });

  it('whatever was done to it, never throws, and never gives a check that is not one', () => {
    const cut = fc.tuple(fc.nat(text.length), fc.nat(60), fc.string({ maxLength: 8 }));
    fc.assert(
      fc.property(cut, ([at, length, put]) => {
        const reading = readExport(text.slice(0, at) + put + text.slice(at + length), namer());
        if (reading.ok)
          expect(reading.sheets.map(checkPrint)).toEqual(readBack(text).map(checkPrint));
      }),
      { numRuns: 1500 },
    );
  });
});

describe('the sum that tells a changed file', () => {
  it('is the CRC-32 that everybody computes (check value of ISO 3309: “123456789”)', () => {
    expect(crc32('123456789')).toBe('cbf43926');
    expect(crc32('')).toBe('00000000');
  });

  it('tells any two texts apart that differ in one character', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.nat(),
        fc.string({ minLength: 1, maxLength: 1 }),
        (one, at, put) => {
          const index = at % one.length;
          const other = one.slice(0, index) + put + one.slice(index + 1);
          expect(crc32(one) === crc32(other)).toBe(one === other);
        },
      ),
    );
  });
});
