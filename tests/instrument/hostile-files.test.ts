import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Form, pagesOf, type RawFile, readQuestionnaire, toScoringKey } from '#instrument';
import { compileKey } from '#scoring';
import { FILES, MAIN, sha256, withText } from './attachment-check.ts';
import { memberAt, placesOf, withMember } from './edit-json.ts';
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

function strikeFiles(strikes: readonly Strike[]): readonly RawFile[] {
  return FILES.map(({ path, text }, at) => {
    const start: unknown = JSON.parse(text);
    const json = strikes.filter(({ file }) => file === at).reduce(struck, start);
    return { path, text: JSON.stringify(json) };
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

describe('files from anywhere', () => {
  it('never make the reader throw, and give a form only when it is sound', () => {
    let forms = 0;
    fc.assert(
      fc.property(fc.array(strike, { minLength: 1, maxLength: 3 }), (strikes) => {
        const reading = readQuestionnaire(strikeFiles(strikes), sha256);
        if (reading.ok) {
          forms += 1;
          expectSound(reading.form);
        } else expect(reading.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
    // Most strikes break a rule; a harmless new word does not.
    expect(forms).toBeGreaterThan(0);
  });

  it('never make the reader throw when the text itself is cut or spoiled', () => {
    const cut = fc.tuple(fc.nat(12_000), fc.nat(40), fc.string({ unit: 'binary', maxLength: 5 }));
    fc.assert(
      fc.property(cut, ([at, length, insert]) => {
        const files = withText(
          MAIN,
          (text) => text.slice(0, at) + insert + text.slice(at + length),
        );
        const reading = readQuestionnaire(files, sha256);
        if (reading.ok) expectSound(reading.form);
        else expect(reading.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});
