import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeHomework,
  encodeHomework,
  homeworkId,
  homeworkProblem,
  type Homework,
} from '#sharing';
import { measureWork } from '../kit/measure-work.ts';
import { anyHomework } from './kit/any.ts';
import { forge, spliced } from './kit/forge.ts';
import { KEY } from './kit/keys.ts';
import { checkOf } from './kit/released.ts';
import { secondBody, secondHomework } from './kit/second-decoder.ts';

const CHECK = checkOf('attachment-check/2.0.0').ref;
const FORM = { questionnaire: CHECK, targets: [] };
const PLAIN: Homework = {
  ...{ language: 'en', forms: [FORM], name: 'Mara', note: '', asksOwnWords: false },
  ...{ lookAgainWeeks: 0, reading: 'alone', recipient: KEY.recipient },
};
/** Of PLAIN: language 0 to 2, name 3 to 7, note 8, flags 9, weeks 10, count 11, id 12 to 28, version 29 to 31. */
const BODY = secondBody(encodeHomework(PLAIN), 1);
const [NOTE, FLAGS, WEEKS, COUNT, VERSION, TARGETS] = [8, 9, 10, 11, 29, 36] as const;

/** What is said to the body of PLAIN with some bytes replaced, under a right check. */
function said(at: number, remove: number, ...put: readonly number[]): string {
  const reading = decodeHomework(forge(1, 1, spliced(BODY, at, remove, put)));
  return reading.ok ? 'read' : reading.problem;
}

const point = (value: bigint) =>
  [...Buffer.from(value.toString(16).padStart(64, '0'), 'hex')].toReversed();
const PRIME = 2n ** 255n - 19n;

describe('a homework link', () => {
  it('H1, B4, L6: says all that it was made of, and nothing else says the same', () => {
    fc.assert(
      fc.property(anyHomework, (homework) => {
        const link = encodeHomework(homework);
        expect(decodeHomework(link)).toEqual({ ok: true, value: homework });
        expect(secondHomework(link)).toEqual(homework);
      }),
      { numRuns: 500 },
    );
  });

  it('L4: without a note is shorter than 700 characters with the address', () => {
    fc.assert(
      fc.property(anyHomework, (homework) => {
        expect(60 + '#'.length + encodeHomework({ ...homework, note: '' }).length).toBeLessThan(
          700,
        );
      }),
      { numRuns: 300 },
    );
    const targets = (['partner', 'friend', 'other'] as const).map((person) => ({
      ...{ person, tense: 'past' as const },
    }));
    const longest: Homework = {
      ...PLAIN,
      language: 'zh-Hant',
      name: '🌿'.repeat(60),
      forms: [1, 2, 3, 4].map((n) => ({
        targets,
        questionnaire: { id: `attachment-check-shor${n}`, version: '1.0.0', digest: '49894d42' },
      })),
    };
    expect(60 + '#'.length + encodeHomework(longest).length).toBeLessThan(700);
  });

  it('B1: with a number in a longer form than needed is refused', () => {
    expect(said(VERSION, 1, 2)).toBe('read');
    expect(said(VERSION, 1, 0x82, 0x00)).toBe('out-of-limits');
    expect(said(VERSION, 1, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01)).toBe('out-of-limits');
  });

  it('B2: that claims more than is there is refused before anything is set aside for it', async () => {
    const { tookMs } = await measureWork(() => {
      expect(said(NOTE, 1, 0xff, 0xff, 0xff, 0xff, 0x0f)).toBe('out-of-limits');
      expect(said(NOTE, 1, 0xe0, 0x08)).toBe('out-of-limits');
      expect(said(COUNT, 1, 255)).toBe('out-of-limits');
      expect(said(TARGETS, 1, 255)).toBe('out-of-limits');
    });
    expect(tookMs).toBeLessThan(50);
  });

  it.each([
    ['half of a surrogate pair', [0xed, 0xa0, 0x80]],
    ['an overlong form', [0xc1, 0x81]],
    ['a cut character', [0xe2, 0x82]],
  ])('B3: with %s in its text is refused', (_what, bytes) => {
    expect(said(NOTE, 1, bytes.length, ...bytes)).toBe('out-of-limits');
  });

  it('B4: with anything left over, or missing, is refused', () => {
    expect(said(BODY.length, 0, 0)).toBe('out-of-limits');
    expect(said(BODY.length - 1, 1)).toBe('out-of-limits');
  });

  it('B5, L6: names a questionnaire in the one way there is, or is not made', () => {
    expect(said(12, 2, 2, 0x41)).toBe('out-of-limits');
    expect(said(VERSION, 1, 0xbf, 0x84, 0x3d)).toBe('read');
    expect(said(VERSION, 1, 0xc0, 0x84, 0x3d)).toBe('out-of-limits');
    const wrong = [
      ...[
        { id: 'A' },
        { id: '' },
        { id: `a${'b'.repeat(64)}` },
        { version: '1.0' },
        { version: '01.0.0' },
      ],
      ...[{ version: '1.0.1000000' }, { digest: 'ABCDEF01' }, { digest: '35a692b0f0' }],
    ];
    for (const part of wrong) {
      const forms = [{ questionnaire: { ...CHECK, ...part }, targets: [] }];
      expect(homeworkProblem({ ...PLAIN, forms })).toBe('out-of-limits');
    }
  });

  it('B6, H3: knows ten targets, and nobody in particular is none of them', () => {
    for (let byte = 1; byte <= 10; byte += 1) expect(said(TARGETS, 1, 1, byte)).toBe('read');
    expect(said(TARGETS, 1, 1, 0)).toBe('out-of-limits');
    expect(said(TARGETS, 1, 1, 11)).toBe('out-of-limits');
    expect(said(TARGETS, 1, 2, 3, 3)).toBe('out-of-limits');
    expect(homeworkProblem({ ...PLAIN, forms: [FORM, FORM] })).toBe('out-of-limits');
  });

  it('H2: with a flag that nobody knows is refused', () => {
    expect([0, 1, 2, 3].map((flags) => said(FLAGS, 1, flags))).toEqual(Array(4).fill('read'));
    expect(said(FLAGS, 1, 4)).toBe('out-of-limits');
  });

  it.each<[string, Partial<Homework>]>([
    ['B7: a language that is none', { language: 'English' }],
    ['L1: a name of 61', { name: 'm'.repeat(61) }],
    ['L1: a note of 281', { note: '🌿'.repeat(281) }],
    ['L1: no questionnaire', { forms: [] }],
    ['L1: 105 weeks', { lookAgainWeeks: 105 }],
    ['L1: half a week', { lookAgainWeeks: 0.5 }],
    ['S2: a key in capitals', { recipient: KEY.recipient.toUpperCase() }],
    ['S2: no key', { recipient: 'age1' }],
  ])('is not made with %s', (_what, part) => {
    const homework = { ...PLAIN, ...part };
    expect(homeworkProblem(homework)).toBe('out-of-limits');
    expect(() => encodeHomework(homework)).toThrow('out-of-limits');
  });

  it('L1: is made up to every limit, and read with the same limits', () => {
    const most = { ...PLAIN, name: '🌿'.repeat(60), note: '山'.repeat(280), lookAgainWeeks: 104 };
    expect(decodeHomework(encodeHomework(most))).toEqual({ ok: true, value: most });
    expect(said(WEEKS, 1, 105)).toBe('out-of-limits');
    expect(said(3, 5, 61, ...Array<number>(61).fill(0x6d))).toBe('out-of-limits');
  });

  it('L5: with what cannot be seen in its name or note is hidden', () => {
    for (const hidden of ['a\u202eb', 'a\u200bb', '\ud800', 'a\u0000']) {
      expect(homeworkProblem({ ...PLAIN, name: hidden })).toBe('hidden');
      expect(homeworkProblem({ ...PLAIN, note: hidden })).toBe('hidden');
    }
    expect(said(NOTE, 1, 3, 0xe2, 0x80, 0xae)).toBe('hidden');
    expect(homeworkProblem({ ...PLAIN, note: 'One\nTwo' })).toBeNull();
    expect(homeworkProblem({ ...PLAIN, name: 'One\nTwo' })).toBe('hidden');
  });

  it('S2: with a key of low order, or one in a longer form, is refused', () => {
    const low = [0n, 1n, PRIME - 1n, PRIME, PRIME + 1n, 2n ** 255n, 2n ** 255n + 9n];
    const eight = [
      325606250916557431795983626356110631294008115727848805560023387167927233504n,
      39382357235489614581723060781553021112529911719440698176882885853963445705823n,
    ];
    for (const value of [...low, ...eight]) {
      expect(said(BODY.length - 32, 32, ...point(value))).toBe('out-of-limits');
    }
    expect(said(BODY.length - 32, 32, ...point(9n))).toBe('read');
  });

  it('B7: is in a language of at most 35 characters', () => {
    const language = 'en-abcdefgh-abcdefgh-abcdefgh-abcde';
    expect(homeworkProblem({ ...PLAIN, language })).toBeNull();
    expect(homeworkProblem({ ...PLAIN, language: `${language}f` })).toBe('out-of-limits');
    expect(said(1, 2, 0x45, 0x4e)).toBe('out-of-limits');
  });

  it('H4: comes from a name without spaces at its ends', () => {
    for (const name of ['', ' ', ' Mara', 'Mara ']) {
      expect(homeworkProblem({ ...PLAIN, name })).toBe('out-of-limits');
    }
    expect(said(3, 5, 2, 0x6d, 0x20)).toBe('out-of-limits');
  });

  it('H5: is named by the start of the SHA-256 of its fragment', () => {
    const link = encodeHomework(PLAIN);
    expect(homeworkId(link)).toBe(createHash('sha256').update(link).digest('hex').slice(0, 16));
  });
});
