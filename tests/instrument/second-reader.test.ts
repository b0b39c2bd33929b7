import { describe, expect, it } from 'vitest';
import { questionnaireSchema, textSchema } from '#instrument';
import { ENGLISH, MAIN, parsed } from './attachment-check.ts';
import { isRecord, memberAt, placesOf, withMember } from './edit-json.ts';
import { isQuestionnaireShape, isTextShape, jsonSchema } from './second-reader.ts';

const replacements: readonly unknown[] = [
  undefined,
  null,
  true,
  'x',
  'X y',
  '',
  0,
  -1,
  1.5,
  [],
  {},
];

/** Every place of the file left out, replaced and, where it is an object, given one more key. */
function mutants(json: unknown): readonly unknown[] {
  return placesOf(json)
    .slice(1)
    .flatMap((place) => [
      ...replacements.map((value) => withMember(json, place, value)),
      ...(isRecord(memberAt(json, place)) ? [withMember(json, [...place, 'zz9'], 1)] : []),
    ]);
}

describe('two readers that share no code', () => {
  it.each([
    ['questionnaire.json', parsed(MAIN), questionnaireSchema, isQuestionnaireShape],
    ['text.en.json', parsed(ENGLISH), textSchema, isTextShape],
  ] as const)('accept and refuse the same mutants of %s', (_, json, schema, isShape) => {
    expect([schema.safeParse(json).success, isShape(json)]).toEqual([true, true]);
    const all = mutants(json);
    const verdicts = all.map((mutant) => [schema.safeParse(mutant).success, isShape(mutant)]);
    expect(all.filter((_mutant, at) => verdicts[at]?.[0] !== verdicts[at]?.[1])).toEqual([]);
    expect(verdicts.filter(([first]) => first === false).length).toBeGreaterThan(all.length / 2);
  });
});

describe('the JSON Schema for editors', () => {
  it('is the one in the tree (vitest --update writes it)', async () => {
    await expect(`${JSON.stringify(jsonSchema, null, 2)}\n`).toMatchFileSnapshot(
      '../../questionnaires/questionnaire.schema.json',
    );
  });
});
