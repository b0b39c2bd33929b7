import fc from 'fast-check';
import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4';
import { describe, expect, it } from 'vitest';
import { toFhirQuestionnaire, toFhirResponse, type QuestionnaireItem } from '#fhir';
import type { Form } from '#instrument';
import type { AnswerSheet } from '#session';
import { otherForms } from './kit/other-forms.ts';
import { FORMS, scoresOf, sheetWith, simulatedSheets } from './kit/simulated.ts';

type Evaluate = (response: object) => readonly unknown[];

const compiledFor = new Map<Form, ReadonlyMap<string, Evaluate>>();

function flat(items: readonly QuestionnaireItem[]): readonly QuestionnaireItem[] {
  return items.flatMap((item) => [item, ...flat(item.item ?? [])]);
}

/** The expressions of a form's Questionnaire by linkId, read by an engine that is not ours. */
function expressionsOf(form: Form): ReadonlyMap<string, Evaluate> {
  const known = compiledFor.get(form);
  if (known !== undefined) return known;
  const found = flat(toFhirQuestionnaire(form).item).flatMap(({ linkId, extension = [] }) =>
    extension.flatMap((each) => {
      if (!('valueExpression' in each)) return [];
      const run = fhirpath.compile(each.valueExpression.expression, r4);
      const evaluate: Evaluate = (resource) => run(resource, { resource }) as readonly unknown[];
      return [[linkId, evaluate] as const];
    }),
  );
  const expressions = new Map(found);
  compiledFor.set(form, expressions);
  return expressions;
}

function expectSame(form: Form, sheet: AnswerSheet): void {
  const scores = scoresOf(form, sheet);
  const response = structuredClone(toFhirResponse(form, sheet, scores));
  const expressions = expressionsOf(form);
  expect(expressions.size).toBe(2 * scores.scales.length);
  for (const scale of scores.scales) {
    for (const result of ['score', 'position'] as const) {
      const found = expressions.get(`scale.${scale.id}.${result}`)?.(response);
      if (scale.status !== 'scored') expect(found).toEqual([]);
      else {
        expect(found).toHaveLength(1);
        const away = Math.abs(Number(found?.[0]) - scale[result]);
        expect(away).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(scale[result])));
      }
    }
  }
}

describe.each([...FORMS, ...otherForms()])('the expressions of %s', (_name, form) => {
  it('give what the scorer gives for simulated people of every manner', () => {
    for (const sheet of simulatedSheets(form, 42, 17)) expectSame(form, sheet);
  });

  it('give it for every other sheet, scored or not', () => {
    const { items, responseSets } = form.questionnaire;
    const answers = fc.record(
      Object.fromEntries(
        items.map(({ id, responseSet }) => {
          const options = responseSets.find((set) => set.id === responseSet)?.options ?? [];
          const values = options.map(({ value }) => value);
          // Mostly answered, so that both sides of the least number come up.
          return [
            id,
            fc.oneof(
              { weight: 12, arbitrary: fc.constantFrom(...values) },
              { weight: 1, arbitrary: fc.constant('declined' as const) },
              { weight: 1, arbitrary: fc.constant(undefined) },
              { weight: 1, arbitrary: fc.constant(Number.NaN) },
            ),
          ];
        }),
      ),
    );
    fc.assert(
      fc.property(answers, (given) => {
        expectSame(form, sheetWith(form, given));
      }),
      { numRuns: 30, seed: 24 },
    );
  });

  it('give both ends, and nothing for a blank sheet', () => {
    const { items, responseSets } = form.questionnaire;
    for (const end of [0, -1, null]) {
      const values = items.flatMap(({ id, responseSet }) => {
        const options = responseSets.find((set) => set.id === responseSet)?.options ?? [];
        const value = end === null ? undefined : options.at(end)?.value;
        return value === undefined ? [] : [[id, value] as const];
      });
      expectSame(form, sheetWith(form, Object.fromEntries(values)));
    }
  });
});
