import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Form,
  pagesOf,
  type RawFile,
  readQuestionnaire,
  rules,
  toScoringKey,
} from '#instrument';
import { compileKey } from '#scoring';
import { sha256 } from './attachment-check.ts';
import { memberAt, placesOf, withMember } from './edit-json.ts';
import { RELEASED } from './released-files.ts';
import { isQuestionnaireShape, isTextShape } from './second-reader.ts';

interface Strike {
  readonly file: number;
  readonly place: number;
  readonly other: number;
  readonly how: 'remove' | 'replace' | 'swap' | 'copy' | 'nudge';
  readonly value: unknown;
}

const strike: fc.Arbitrary<Strike> = fc.record({
  file: fc.nat(1),
  place: fc.nat(),
  other: fc.nat(),
  how: fc.constantFrom('remove', 'replace', 'swap', 'copy', 'nudge'),
  value: fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom('anxious', 'alarm-1', 1, -1, 'en'),
  ),
});

function struck(json: unknown, { place, other, how, value }: Strike): unknown {
  const places = placesOf(json).slice(1);
  const here = places[place % places.length] ?? [];
  const there = places[other % places.length] ?? [];
  const now = memberAt(json, here);
  if (how === 'remove') return withMember(json, here, undefined);
  if (how === 'replace') return withMember(json, here, value);
  if (how === 'copy') return withMember(json, here, memberAt(json, there));
  if (how === 'swap') {
    return withMember(withMember(json, here, memberAt(json, there)), there, now);
  }
  return withMember(json, here, typeof now === 'number' ? now + 1 : `${String(now)}x`);
}

function strikeFiles(files: readonly RawFile[], strikes: readonly Strike[]): readonly RawFile[] {
  return files.map(({ path, text }, at) => {
    const own = strikes.filter(({ file }) => file === at);
    if (own.length === 0) return { path, text };
    const start: unknown = JSON.parse(text);
    return { path, text: JSON.stringify(own.reduce(struck, start)) };
  });
}

/** A file with a piece cut out and another put in; the piece may be long. */
interface Cut {
  readonly file: number;
  readonly at: number;
  readonly length: number;
  readonly put: string;
}

const cut: fc.Arbitrary<Cut> = fc.record({
  file: fc.nat(1),
  at: fc.nat(20_000),
  length: fc.oneof(fc.nat(3), fc.nat(3), fc.nat(20_000)),
  put: fc.oneof(
    fc.constantFrom('', '', '"', ',', '}', '[', '-0', 'NaN', '1e999', '{"a":', '\ufeff', '\ud83d'),
    fc.constantFrom(
      '"__proto__": {},',
      '"constructor"',
      '\\ud83d',
      '\u0000',
      '\ufffd',
      '//',
      'true',
    ),
    fc.string({ maxLength: 5 }),
  ),
});

function cutFiles(files: readonly RawFile[], { file, at, length, put }: Cut): readonly RawFile[] {
  return files.map(({ path, text }, index) => {
    if (file !== index) return { path, text };
    const start = at % text.length;
    return { path, text: text.slice(0, start) + put + text.slice(start + length) };
  });
}

/** What every form must keep, written again without a look at the checks. */
function expectSound({ questionnaire, text }: Form): void {
  const { items, scales, responseSets, pattern } = questionnaire;
  const ids = items.map(({ id }) => id);
  expect([isQuestionnaireShape(questionnaire), isTextShape(text)]).toEqual([true, true]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(scales.flatMap((scale) => scale.items.map(({ item }) => item)))).toEqual(
    new Set(ids),
  );
  expect(Object.keys(text.items).sort()).toEqual([...ids].sort());
  expect(Object.keys(text.scales).sort()).toEqual(scales.map(({ id }) => id).sort());
  expect(Object.keys(text.disclosures)).toHaveLength(12);
  for (const { id, options } of responseSets) {
    expect(Object.keys(text.options[id] ?? {}).sort()).toEqual(
      options.map(({ code }) => code).sort(),
    );
  }
  for (const scale of scales) {
    expect(scale.missing.minAnswered).toBeLessThanOrEqual(scale.items.length);
    const first = ids.find((id) => scale.items.some(({ item }) => item === id));
    expect(scale.items.find(({ item }) => item === first)?.sign).toBe(1);
    for (const pair of scale.antonymPairs) {
      const facets = pair.map((id) => items.find((item) => item.id === id)?.facet);
      expect(facets[0]).toBe(facets[1]);
      expect(pagesOf(questionnaire).some((page) => pair.every((id) => page.includes(id)))).toBe(
        false,
      );
    }
  }
  for (const axis of pattern?.axes ?? []) expect(text.scales[axis]).toBeDefined();
  expect(
    Object.values(text.items).filter((wording) => /\b(not|never|or|but)\b/i.test(wording)),
  ).toEqual([]);
  expect(() => compileKey(toScoringKey(questionnaire))).not.toThrow();
}

/** How many forms came out; every one of them sound, and a reason given for every file that gave none. */
function tryAll<Change>(
  files: readonly RawFile[],
  changes: fc.Arbitrary<Change>,
  runs: number,
  change: (files: readonly RawFile[], how: Change) => readonly RawFile[],
): number {
  let forms = 0;
  fc.assert(
    fc.property(changes, (how) => {
      const reading = readQuestionnaire(change(files, how), sha256);
      if (reading.ok) {
        forms += 1;
        expectSound(reading.form);
        return;
      }
      expect(reading.problems.length).toBeGreaterThan(0);
      for (const problem of reading.problems.slice(0, 3)) {
        expect(rules[problem.rule]).toBe(problem.mend);
        expect(problem.file).toMatch(/^questionnaires\/|^questionnaire\.json$/);
        expect(problem.path).toMatch(/^(\/|$)/);
        expect(problem.message).not.toBe('');
      }
    }),
    { numRuns: runs },
  );
  return forms;
}

/** More than 10,000 files over all tests of this part. */
const STRUCK = Math.ceil(3500 / RELEASED.length);
const CUT = Math.ceil(6600 / RELEASED.length);

describe.each(RELEASED)('files made from $name', ({ files }) => {
  it('never make the reader throw, and give a form only when it is sound', () => {
    const strikes = fc.array(strike, { minLength: 1, maxLength: 3 });
    // Most strikes break a rule; a harmless new word does not.
    expect(tryAll(files, strikes, STRUCK, strikeFiles)).toBeGreaterThan(0);
  });

  it('never make the reader throw when the text itself is cut or spoiled', () => {
    expect(tryAll(files, cut, CUT, cutFiles)).toBeGreaterThan(0);
  });
});
