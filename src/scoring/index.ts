export {
  answerInfluence,
  whatIf,
  type AnswerInfluence,
  type ScaleInfluence,
} from './answer-influence.ts';
export { answerQuality } from './answer-quality.ts';
export { answerSpread } from './answer-spread.ts';
export {
  compareTakes,
  type ComparedScale,
  type Comparison,
  type ComparisonRefusal,
  type RefusedScale,
  type Take,
} from './compare-takes.ts';
export { compileKey, type CompiledKey } from './compile-key.ts';
export { displayPosition } from './display-position.ts';
export { errorBand, type ErrorBand, type Precision } from './error-band.ts';
export { findPattern } from './find-pattern.ts';
export { keyAnswer, type Keying } from './key-answer.ts';
export { levelOf } from './level-of.ts';
export { reliableChange, type ReliableChange, type TwoTakes } from './reliable-change.ts';
export { scoreAnswers } from './score-answers.ts';
export { scoreBatch } from './score-batch.ts';
export { scorePositions } from './score-positions.ts';
export type {
  Answer,
  AnswerCounts,
  Answers,
  AnswerSpread,
  Band,
  ConsistencyNote,
  FacetPosition,
  ItemKey,
  KeyedAnswer,
  Level,
  Margins,
  PageTime,
  PatternKey,
  PatternResult,
  PatternStatement,
  Position,
  QualityFlag,
  QualityReport,
  RawAnswer,
  Regions,
  ScaleEntry,
  ScaleKey,
  ScaleMethod,
  ScaleResult,
  ScoredScale,
  ScoreSheet,
  ScoringKey,
  UnscoredScale,
} from './model.ts';
