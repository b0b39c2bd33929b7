import type { Form } from '#instrument';
import type { ScoreSheet } from '#scoring';
import type { AnswerSheet } from '#session';
import type { FhirResponse, QuestionnaireItem, ResponseAnswer, ResponseItem } from './model.ts';
import { LINK, resultLink } from './names.ts';
import { toFhirQuestionnaire } from './questionnaire.ts';
import type { FhirWords } from './words.ts';

/** What is no part of the sheet and goes along only if it is given. */
export interface ResponseDetails {
  /** Whose answers these are, in the words of whoever receives them. Nobody is named without it. */
  readonly subject?: string;
  /** A name for the person that the sheet is about. */
  readonly aboutName?: string;
  readonly ownWords?: string;
  readonly questions?: readonly string[];
  readonly words?: FhirWords;
}

/**
 * One sheet as an HL7 FHIR R4 `QuestionnaireResponse` to the form's `Questionnaire`. What was not answered, and what
 * no option is, has no item.
 * @param scores the sheet's own, by the form's key.
 */
export function toFhirResponse(
  form: Form,
  sheet: AnswerSheet,
  scores: ScoreSheet,
  details: ResponseDetails = {},
): FhirResponse {
  const { words, subject } = details;
  const tense = sheet.target?.tense ?? 'present';
  const questionnaire = toFhirQuestionnaire(
    form,
    words === undefined ? { tense } : { tense, words },
  );
  const given = new Map([...resultAnswers(scores), ...wordAnswers(details)]);
  const codes = new Map(Object.entries(sheet.answers));
  if (sheet.target !== null) codes.set(LINK.about, sheet.target.person);
  return {
    resourceType: 'QuestionnaireResponse',
    questionnaire: `${questionnaire.url}|${questionnaire.version}`,
    status: sheet.finishedAt === null ? 'in-progress' : 'completed',
    language: questionnaire.language,
    authored: sheet.updatedAt,
    ...(subject === undefined ? {} : { subject: { display: subject } }),
    item: fillIn(questionnaire.item, codes, given),
  };
}

type Given = readonly (readonly [link: string, answers: readonly ResponseAnswer[]])[];

function resultAnswers({ scales }: ScoreSheet): Given {
  return scales.flatMap((scale): Given => {
    if (scale.status !== 'scored') return [];
    return [
      [resultLink(scale.id, 'score'), [{ valueDecimal: scale.score }]],
      [resultLink(scale.id, 'position'), [{ valueDecimal: scale.position }]],
    ];
  });
}

function wordAnswers({ aboutName, ownWords, questions = [] }: ResponseDetails): Given {
  return [
    [LINK.aboutName, strings([aboutName])],
    [LINK.ownWords, strings([ownWords])],
    [LINK.questions, strings(questions)],
  ];
}

/** FHIR knows no blank string. */
function strings(texts: readonly (string | undefined)[]): readonly ResponseAnswer[] {
  return texts.flatMap((text) =>
    text === undefined || text.trim() === '' ? [] : [{ valueString: text }],
  );
}

/** Along the Questionnaire, so that every item of a response is one that it declares. */
function fillIn(
  items: readonly QuestionnaireItem[],
  codes: ReadonlyMap<string, string>,
  given: ReadonlyMap<string, readonly ResponseAnswer[]>,
): readonly ResponseItem[] {
  return items.flatMap((asked): readonly ResponseItem[] => {
    const { linkId, text, item = [], answerOption = [] } = asked;
    const named = text === undefined ? { linkId } : { linkId, text };
    if (asked.type === 'group') {
      const inside = fillIn(item, codes, given);
      return inside.length === 0 ? [] : [{ ...named, item: inside }];
    }
    const code = codes.get(linkId);
    const chosen = answerOption.filter(({ valueCoding }) => valueCoding.code === code);
    const answer = [...chosen, ...(given.get(linkId) ?? [])];
    return answer.length === 0 ? [] : [{ ...named, answer }];
  });
}
