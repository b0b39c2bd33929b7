export { answerSpread, type AnswerSpread } from './answer-spread.ts';
export { compileKey, type CompiledKey } from './compile-key.ts';
export { displayPosition } from './display-position.ts';
export { errorBand, type ErrorBand, type Precision } from './error-band.ts';
export { findPattern } from './find-pattern.ts';
export { keyAnswer, type Keying } from './key-answer.ts';
export { levelOf } from './level-of.ts';
export { reliableChange, type ReliableChange, type TwoTakes } from './reliable-change.ts';
export { scoreAnswers } from './score-answers.ts';
export type {
  Answer,
  AnswerCounts,
  Answers,
  Band,
  ConsistencyNote,
  FacetPosition,
  ItemKey,
  KeyedAnswer,
  Level,
  Margins,
  PatternKey,
  PatternResult,
  PatternStatement,
  Position,
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
