import { DECLINED, wordsAbout, toScoringKey, type Form, type QuestionnaireText } from '#instrument';
import { compileKey } from '#scoring';
import type { Coding, FhirQuestionnaire, QuestionnaireItem } from './model.ts';
import {
  canonicalUrl,
  computableName,
  EXTENSION,
  LINK,
  optionSystem,
  resultLink,
  scaleLink,
  SYSTEM,
  type Tense,
} from './names.ts';
import { scoreExpressions } from './score-expression.ts';
import type { FhirWords } from './words.ts';

export interface QuestionnaireVariant {
  /** In which the statements are asked; `present` without it. */
  readonly tense?: Tense;
  /** Without them the items that are not the questionnaire's own have a code and no text. */
  readonly words?: FhirWords;
}

/**
 * The questionnaire as an HL7 FHIR R4 `Questionnaire`: statements with ordinal values, results with FHIRPath that
 * works them out from the answers as the scorer does, and places for own words.
 * @throws Error on a questionnaire that `readQuestionnaire` would have refused.
 */
export function toFhirQuestionnaire(
  form: Form,
  { tense = 'present', words }: QuestionnaireVariant = {},
): FhirQuestionnaire {
  const { questionnaire, text } = form;
  const { holder, terms, url } = questionnaire.rights;
  return {
    resourceType: 'Questionnaire',
    url: canonicalUrl(form, tense),
    version: questionnaire.version,
    name: computableName(form, tense),
    title: text.title,
    status: 'active',
    subjectType: ['Patient'],
    language: text.language,
    date: questionnaire.released,
    publisher: holder,
    description: [text.description, ...Object.values(text.disclosures)].join('\n\n'),
    copyright: [holder, terms, ...(url === null ? [] : [url])].join('\n\n'),
    item: [
      ...aboutItems(form, tense, words),
      { linkId: LINK.instruction, type: 'display', text: asked(text, tense).instruction },
      {
        linkId: LINK.statements,
        type: 'group',
        text: text.pageIntro,
        item: statements(form, tense),
      },
      { ...called(LINK.results, words?.results), type: 'group', item: results(form, words) },
      { ...called(LINK.ownWords, words?.ownWords), type: 'text', required: false },
      {
        ...called(LINK.questions, words?.questions),
        type: 'string',
        required: false,
        repeats: true,
      },
    ],
  };
}

function called(
  linkId: string,
  text: string | undefined,
): Pick<QuestionnaireItem, 'linkId' | 'text'> {
  return text === undefined ? { linkId } : { linkId, text };
}

function asked(text: QuestionnaireText, tense: Tense): ReturnType<typeof wordsAbout> {
  return wordsAbout(text, { person: 'other', tense });
}

function aboutItems(
  { questionnaire, text }: Form,
  tense: Tense,
  words: FhirWords | undefined,
): readonly QuestionnaireItem[] {
  const targets = questionnaire.targets.filter((target) => target.tense === tense);
  if (targets.length === 0) return [];
  const persons = targets.map(({ person }): Coding => {
    const display = text.persons?.[person];
    const coding = { system: SYSTEM.person, code: person };
    return display === undefined ? coding : { ...coding, display };
  });
  return [
    {
      ...called(LINK.about, words?.about),
      ...{ type: 'choice', required: false, readOnly: true },
      answerOption: persons.map((valueCoding) => ({ valueCoding })),
    },
    {
      ...called(LINK.aboutName, words?.aboutName),
      ...{ type: 'string', required: false, readOnly: true },
    },
  ];
}

function statements({ questionnaire, text }: Form, tense: Tense): readonly QuestionnaireItem[] {
  const { items } = asked(text, tense);
  const declined = { system: SYSTEM.declined, code: DECLINED, display: text.declined };
  const optionsOf = new Map(
    questionnaire.responseSets.map(({ id, options }) => [
      id,
      options.map(({ code, value }) => ({
        system: optionSystem(questionnaire.id, id),
        ...{ code, display: text.options[id]?.[code] ?? code },
        extension: [{ url: EXTENSION.ordinal, valueDecimal: value }],
      })),
    ]),
  );
  return questionnaire.items.map(({ id, responseSet }) => ({
    ...called(id, items[id]),
    ...{ type: 'choice', required: false },
    answerOption: [...(optionsOf.get(responseSet) ?? []), declined].map((valueCoding) => ({
      valueCoding,
    })),
  }));
}

function results(
  { questionnaire, text }: Form,
  words: FhirWords | undefined,
): readonly QuestionnaireItem[] {
  const compiled = compileKey(toScoringKey(questionnaire));
  return compiled.scales.map((scale) => {
    const { id } = scale.key;
    const expressions = scoreExpressions(scale, compiled, questionnaire);
    return {
      ...called(scaleLink(id), text.scales[id]),
      type: 'group',
      item: (['score', 'position'] as const).map((result) => ({
        extension: [
          {
            url: EXTENSION.calculated,
            valueExpression: { language: 'text/fhirpath', expression: expressions[result] },
          },
        ],
        ...called(resultLink(id, result), words?.[result]),
        code: [{ system: SYSTEM.result, code: result }],
        ...{ type: 'decimal', required: false, readOnly: true },
      })),
    };
  });
}
