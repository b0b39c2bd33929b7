import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeReply,
  encodeReply,
  replyProblem,
  seal,
  sealedToFragment,
  type Reply,
} from '#sharing';
import { anyReply } from './kit/any.ts';
import { spliced } from './kit/forge.ts';
import { jsonOfReply } from './kit/json-of.ts';
import { KEY } from './kit/keys.ts';
import { checkOf } from './kit/released.ts';
import { secondReply } from './kit/second-decoder.ts';

const SHEET: Reply['sheets'][number] = {
  ...{ questionnaire: checkOf('attachment-check/2.0.0').ref, target: null, language: 'en' },
  ...{ answeredAt: '2020-01-01T00:00:00.000Z', isFinished: true, answers: Uint8Array.of(7) },
};
const PLAIN: Reply = {
  ...{ homework: '0011223344556677', madeAt: '2020-01-01T00:01:00.000Z' },
  ...{ sheets: [SHEET], ownWords: '', questions: [] },
};
const BYTES = encodeReply(PLAIN);
/** In BYTES: when it was made, and, from the end: questions, own words, answers 2, finished, answered at. */
const MADE_AT = 9;
const FINISHED = BYTES.length - 5;

function said(at: number, remove: number, ...put: readonly number[]): string {
  const reading = decodeReply(spliced(BYTES, at, remove, put));
  return reading.ok ? 'read' : reading.problem;
}

describe('a reply', () => {
  it('R1, R2, B4, L6: says all that it was made of, and nothing else says the same', () => {
    fc.assert(
      fc.property(anyReply, (reply) => {
        const bytes = encodeReply(reply);
        expect(decodeReply(bytes)).toEqual({ ok: true, value: reply });
        expect(secondReply(bytes)).toEqual(jsonOfReply(reply));
      }),
      { numRuns: 300 },
    );
  });

  it('R1: of a later version is called newer, and of version 0 not ours', () => {
    expect(said(0, 1, 2)).toBe('newer');
    expect(said(0, 1, 0)).toBe('not-ours');
    expect(decodeReply(new Uint8Array())).toEqual({ ok: false, problem: 'not-ours' });
  });

  it('R2: is finished or not, and nothing between', () => {
    expect([0, 1, 2].map((byte) => said(FINISHED, 1, byte))).toEqual([
      'read',
      'read',
      'out-of-limits',
    ]);
  });

  it('R3: says times to the minute, and the first minute of 2020 for a clock that is wrong', () => {
    const timeOf = (madeAt: string) => {
      const reading = decodeReply(encodeReply({ ...PLAIN, madeAt }));
      return reading.ok && reading.value.madeAt;
    };
    expect(timeOf('2026-11-24T10:09:59.999Z')).toBe('2026-11-24T10:09:00.000Z');
    expect(timeOf('1970-01-01T00:00:00.000Z')).toBe('2020-01-01T00:00:00.000Z');
    expect(timeOf('no time')).toBe('2020-01-01T00:00:00.000Z');
    expect(said(MADE_AT, 1, 0xff, 0xff, 0xff, 0xff, 0x07)).toBe('read');
    expect(said(MADE_AT, 1, 0x80, 0x80, 0x80, 0x80, 0x08)).toBe('out-of-limits');
  });

  it.each<[string, Partial<Reply>]>([
    ['L1: 13 sheets', { sheets: Array<typeof SHEET>(13).fill(SHEET) }],
    ['L1: own words of 2001', { ownWords: 'a'.repeat(2001) }],
    ['L1: six questions', { questions: Array<string>(6).fill('Why?') }],
    ['L1: a question of 201', { questions: ['a'.repeat(201)] }],
    ['L1: an empty question', { questions: [''] }],
    ['R2: answers of 256 bytes', { sheets: [{ ...SHEET, answers: new Uint8Array(256) }] }],
    ['B7: a language that is none', { sheets: [{ ...SHEET, language: 'English' }] }],
    ['H5: a name of a homework that is none', { homework: '00' }],
  ])('L6: is not made with %s', (_what, part) => {
    const reply = { ...PLAIN, ...part };
    expect(replyProblem(reply)).toBe('out-of-limits');
    expect(() => encodeReply(reply)).toThrow('out-of-limits');
  });

  it('L5: with what cannot be seen in its texts is hidden', () => {
    expect(replyProblem({ ...PLAIN, ownWords: 'a\u202eb' })).toBe('hidden');
    expect(replyProblem({ ...PLAIN, questions: ['\ud800'] })).toBe('hidden');
    expect(said(BYTES.length - 2, 1, 3, 0xe2, 0x80, 0xae)).toBe('hidden');
  });

  it('L2, L6: of too many bytes is not made', () => {
    const questionnaire = { ...SHEET.questionnaire, id: 'a'.repeat(64) };
    const sheet = { ...SHEET, questionnaire, answers: new Uint8Array(255) };
    const questions = Array<string>(5).fill('🌿'.repeat(200));
    const sheets = Array<typeof SHEET>(12).fill(sheet);
    const large = { ...PLAIN, ownWords: '🌿'.repeat(2000), questions, sheets };
    expect(() => encodeReply(large)).toThrow('too-large');
  });

  it('L3: of the most bytes, sealed, fits into a fragment', async () => {
    const sealed = await seal(new Uint8Array(16_000), KEY.recipient);
    expect(sealedToFragment(sealed).length).toBeLessThanOrEqual(24_000);
  });

  it('B2: that claims more than is there is refused', () => {
    expect(said(BYTES.length - 2, 1, 0xc0, 0x3e)).toBe('out-of-limits');
    expect(said(10, 1, 255)).toBe('out-of-limits');
    expect(said(BYTES.length - 1, 1, 255)).toBe('out-of-limits');
  });
});
