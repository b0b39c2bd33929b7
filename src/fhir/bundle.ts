import type { Form } from '#instrument';
import type { ScoreSheet } from '#scoring';
import type { AnswerSheet } from '#session';
import type { FhirBundle, FhirQuestionnaire } from './model.ts';
import { toFhirQuestionnaire } from './questionnaire.ts';
import { toFhirResponse, type ResponseDetails } from './response.ts';

/** One sheet for a bundle, with all that its response is made from. */
export interface BundledSheet {
  readonly form: Form;
  readonly sheet: AnswerSheet;
  readonly scores: ScoreSheet;
  readonly details?: ResponseDetails;
}

export interface BundleNaming {
  /** ISO 8601 in UTC. */
  readonly now: string;
  /** A lower-case UUID, another one with each call. Called once for each entry, in order. */
  readonly nextUuid: () => string;
}

/** The sheets as a FHIR R4 `collection` Bundle: first each Questionnaire that is needed, once, then the responses. */
export function toFhirBundle(
  sheets: readonly BundledSheet[],
  { now, nextUuid }: BundleNaming,
): FhirBundle {
  const questionnaires = new Map<string, FhirQuestionnaire>();
  for (const { form, sheet, details } of sheets) {
    const tense = sheet.target?.tense ?? 'present';
    const words = details?.words;
    const made = toFhirQuestionnaire(form, words === undefined ? { tense } : { tense, words });
    questionnaires.set(`${made.url}|${made.version}|${made.language}`, made);
  }
  const responses = sheets.map(({ form, sheet, scores, details }) =>
    toFhirResponse(form, sheet, scores, details),
  );
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: now,
    entry: [...questionnaires.values(), ...responses].map((resource) => ({
      fullUrl: `urn:uuid:${nextUuid()}`,
      resource,
    })),
  };
}
