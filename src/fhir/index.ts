export { toFhirBundle, type BundledSheet, type BundleNaming } from './bundle.ts';
export type {
  Coding,
  Extension,
  FhirBundle,
  FhirQuestionnaire,
  FhirResponse,
  QuestionnaireItem,
  ResponseAnswer,
  ResponseItem,
} from './model.ts';
export { toFhirQuestionnaire, type QuestionnaireVariant } from './questionnaire.ts';
export { toFhirResponse, type ResponseDetails } from './response.ts';
export type { FhirWords } from './words.ts';
