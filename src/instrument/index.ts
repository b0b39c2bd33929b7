export type {
  Assumption,
  Change,
  Digests,
  EvidenceKind,
  FacetBlueprint,
  Form,
  Norm,
  Questionnaire,
  QuestionnaireItem,
  QuestionnairePattern,
  QuestionnaireScale,
  QuestionnaireStatus,
  QuestionnaireText,
  ResponseOption,
  ResponseSet,
  Rights,
  ScaleItem,
  ScaleRole,
  Target,
} from './model.ts';
export { partForm, type AnsweringPart } from './answering-part.ts';
export { DECLINED } from './declined.ts';
export { toScoringKey } from './scoring-key.ts';
export { pagesOf } from './pages-of.ts';
export { toShortDigest, digestsOf, type Sha256 } from './digests.ts';
export {
  readQuestionnaire,
  type QuestionnaireReading,
  type RawFile,
} from './read-questionnaire.ts';
export { formatProblem, toProblem, type Fault, type Problem } from './problem.ts';
export { rules, type RuleId } from './rules.ts';
export { questionnaireSchema } from './questionnaire-schema.ts';
export { textSchema } from './text-schema.ts';
export { toCanonicalJson, type Json } from './canonical-json.ts';
export { readJson, type JsonReading } from './read-json.ts';
export { countSyllables, readingGrade } from './readability.ts';
export {
  checkManifest,
  growManifest,
  readManifest,
  type Manifest,
  type ManifestEntry,
} from './manifest.ts';
export { checkSuccession, type VersionForms } from './check-succession.ts';
export { checkVersions } from './check-versions.ts';
export { findSyntaxFault, type SyntaxFault } from './find-syntax-fault.ts';
export { lineOf } from './line-of.ts';
export { wordsAbout, type WordsAbout } from './words-about.ts';
