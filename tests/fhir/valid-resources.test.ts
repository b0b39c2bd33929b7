import type * as R4 from 'fhir/r4';
import { describe, expect, it } from 'vitest';
import { toFhirBundle, toFhirQuestionnaire, toFhirResponse, type FhirBundle } from '#fhir';
import { FORMS, NOW, scoresOf, sheetWith, simulatedSheets } from './kit/simulated.ts';
import { schemaProblems, structureProblems } from './kit/validators.ts';

const VALIDATORS = [
  ['structure definitions', structureProblems],
  ['JSON schema', schemaProblems],
] as const;

const words = {
  ...{ about: 'About', aboutName: 'Name', results: 'Results', score: 'Score' },
  ...{ position: 'Position', ownWords: 'Own words', questions: 'Questions' },
};
const details = { words, subject: 'Chart 7', ownWords: 'Some words.', questions: ['One?', 'Two?'] };

function counter(): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `00000000-0000-4000-8000-${last.toString().padStart(12, '0')}`;
  };
}

describe.each(VALIDATORS)('HL7’s %s', (_validator, problemsOf) => {
  it.each(FORMS)('accept %s, in either tense, with and without words', (_name, form) => {
    expect(problemsOf(toFhirQuestionnaire(form))).toEqual([]);
    expect(problemsOf(toFhirQuestionnaire(form, { tense: 'past', words }))).toEqual([]);
  });

  it.each(FORMS)('accept what simulated people answer to %s', (_name, form) => {
    for (const sheet of simulatedSheets(form, 14, 3)) {
      const scores = scoresOf(form, sheet);
      expect(problemsOf(toFhirResponse(form, sheet, scores))).toEqual([]);
      expect(problemsOf(toFhirResponse(form, sheet, scores, details))).toEqual([]);
    }
  });

  it('accept a bundle of all', () => {
    expect(problemsOf(bundleOfAll())).toEqual([]);
  });

  it.each([
    ['a status that there is not', { status: 'perhaps' }],
    ['a field that there is not', { mood: 'good' }],
    ['items that are no list', { item: 'none' }],
  ])('refuse %s', (_fault, spoiled) => {
    const [, form] = FORMS[0] ?? [];
    if (form === undefined) throw new Error('There is no form.');
    const sheet = sheetWith(form, {});
    for (const resource of [
      toFhirQuestionnaire(form),
      toFhirResponse(form, sheet, scoresOf(form, sheet)),
    ]) {
      expect(problemsOf({ ...resource, ...spoiled })).not.toEqual([]);
    }
  });
});

function bundleOfAll(): FhirBundle {
  const sheets = FORMS.flatMap(([, form]) =>
    simulatedSheets(form, 4, 5).map((sheet) => ({ form, sheet, scores: scoresOf(form, sheet) })),
  );
  return toFhirBundle(sheets, { now: NOW, nextUuid: counter() });
}

/** Readonly lists as the others' types want them; the values are left as they are. */
type Writable<Value> = Value extends object
  ? { -readonly [Key in keyof Value]: Writable<Value[Key]> }
  : Value;

describe('a bundle', () => {
  it('is one by the types of R4 that others share', () => {
    const bundle: R4.Bundle = structuredClone(bundleOfAll()) as Writable<FhirBundle>;
    expect(bundle.type).toBe('collection');
  });

  it('holds each Questionnaire once, before the responses that name it', () => {
    const { entry } = bundleOfAll();
    const resources = entry.map(({ resource }) => resource);
    const named = resources.map((resource) =>
      resource.resourceType === 'Questionnaire' ? `${resource.url}|${resource.version}` : null,
    );
    const questionnaires = named.filter((name) => name !== null);
    expect(new Set(questionnaires).size).toBe(questionnaires.length);
    expect(named.lastIndexOf(questionnaires.at(-1) ?? '')).toBe(questionnaires.length - 1);
    for (const resource of resources) {
      if (resource.resourceType === 'QuestionnaireResponse') {
        expect(questionnaires).toContain(resource.questionnaire);
      }
    }
  });

  it('is the same for the same sheets, moment and names', () => {
    expect(bundleOfAll()).toEqual(bundleOfAll());
  });
});
