import { qualityOf } from './answer-quality.ts';
import type { CompiledKey } from './compile-key.ts';
import { countReadings } from './count-readings.ts';
import { findPattern } from './find-pattern.ts';
import type { Answers, Level, PageTime, ScaleResult, ScoreSheet } from './model.ts';
import { givenAnswers, readAnswers } from './read-answers.ts';
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
  const given = givenAnswers(readings);
  const results = scales.map((scale) => scoreScale(scale, readings, key));
  const quality = qualityOf(compiled, readings, given, pageTimes);
  const identical = given.length >= key.identicalFrom && quality.spread.longestRun === given.length;
  const isDoubtful = quality.flags.length >= DEMOTING_FLAGS;
  return {
    scales: results,
    pattern: key.pattern && findPattern(key.pattern, levelsOf(results), identical, isDoubtful),
    counts: countReadings(readings),
    identical,
    quality,
  };
}

function levelsOf(results: readonly ScaleResult[]): ReadonlyMap<string, Level> {
  const levels = new Map<string, Level>();
  for (const result of results) {
    if (result.status === 'scored') levels.set(result.id, result.level);
  }
  return levels;
}
