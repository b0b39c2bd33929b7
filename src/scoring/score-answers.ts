import { qualityOf } from './answer-quality.ts';
import type { CompiledKey } from './compile-key.ts';
import { countReadings } from './count-readings.ts';
import { findPattern } from './find-pattern.ts';
import type { Answers, Level, PageTime, ScaleResult, ScoreSheet } from './model.ts';
import { readAnswers } from './read-answers.ts';
import { scoreScale } from './score-scale.ts';

/** With so many quality flags the statement is said less definitely (SPEC P10). */
const DEMOTING_FLAGS = 2;

/**
 * The one road from answers to scores, for a fresh, stored, linked or printed sheet alike.
 * Pure and total: any plain record of answers gives a score sheet (SPEC G1, G2).
 * @param pageTimes of this visit, where there are any; they touch no score (SPEC Q7).
 */
export function scoreAnswers(
  compiled: CompiledKey,
  answers: Answers,
  pageTimes: readonly PageTime[] = [],
): ScoreSheet {
  const { key, scales } = compiled;
  const readings = readAnswers(compiled, answers);
  const counts = countReadings(readings);
  const results = scales.map((scale) => scoreScale(scale, readings, key));
  const quality = qualityOf(compiled, readings, counts, pageTimes);
  const identical =
    counts.answered >= key.identicalFrom && quality.spread.longestRun === counts.answered;
  const levels = { get: (id: string) => levelOfScale(results, id) };
  const isDoubtful = quality.flags.length >= DEMOTING_FLAGS;
  return {
    scales: results,
    pattern: key.pattern && findPattern(key.pattern, levels, identical, isDoubtful),
    counts,
    identical,
    quality,
  };
}

function levelOfScale(results: readonly ScaleResult[], id: string): Level | undefined {
  const result = results.find((scale) => scale.id === id);
  return result?.status === 'scored' ? result.level : undefined;
}
