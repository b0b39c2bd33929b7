import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { questionnaireSchema, textSchema } from '#instrument';
import { ENGLISH, MAIN, parsed } from './attachment-check.ts';
import { isRecord, memberAt, placesOf, withMember } from './edit-json.ts';
import { RELEASED, released } from './released-files.ts';
import { isQuestionnaireShape, isTextShape, jsonSchema, textJsonSchema } from './second-reader.ts';

const past: unknown = JSON.parse(
  released('relationship-check/1.0.0').files.find(({ path }) => path.endsWith('text.en.json'))
    ?.text ?? '',
);

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
    ['a text with persons and a past', past, textSchema, isTextShape],
  ] as const)('accept and refuse the same mutants of %s', (_, json, schema, isShape) => {
    expect([schema.safeParse(json).success, isShape(json)]).toEqual([true, true]);
    const all = mutants(json);
    const verdicts = all.map((mutant) => [schema.safeParse(mutant).success, isShape(mutant)]);
    expect(all.filter((_mutant, at) => verdicts[at]?.[0] !== verdicts[at]?.[1])).toEqual([]);
    expect(verdicts.filter(([first]) => first === false).length).toBeGreaterThan(all.length / 2);
  });
});

describe('the JSON Schema for editors', () => {
  const printed = (json: object) =>
    format(JSON.stringify(json), { parser: 'json', printWidth: 100 });

  it('is the one in the tree (vitest --update writes it)', async () => {
    await expect(`${JSON.stringify(jsonSchema, null, 2)}\n`).toMatchFileSnapshot(
      '../../questionnaires/questionnaire.schema.json',
    );
  });

  it('for words is the one in the tree too', async () => {
    await expect(await printed(textJsonSchema)).toMatchFileSnapshot(
      '../../questionnaires/questionnaire-text.schema.json',
    );
  });

  it('is where each released file that names one says', () => {
    const named = RELEASED.flatMap(({ files }) => files).flatMap(({ path, text }) => {
      const [, place] = /"\$schema": "(.+)"/.exec(text) ?? [];
      return place === undefined ? [] : [[path.includes('/text.'), place]];
    });
    expect(named).toEqual(
      named.map(([isText]) => [
        isText,
        `../../questionnaire${isText === true ? '-text' : ''}.schema.json`,
      ]),
    );
    expect(named.length).toBeGreaterThanOrEqual(RELEASED.length);
  });
});
