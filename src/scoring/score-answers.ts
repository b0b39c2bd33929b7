import type { CompiledKey } from './compile-key.ts';
import { findPattern } from './find-pattern.ts';
import { hasIdenticalAnswers } from './has-identical-answers.ts';
import type { Answers, Level, ScaleResult, ScoreSheet } from './model.ts';
import { countReadings, givenAnswers, readAnswers } from './read-answers.ts';
import { scoreScale } from './score-scale.ts';

/**
 * The one road from answers to scores, for a fresh, stored, linked or printed sheet alike.
 * Pure and total: any plain record of answers gives a score sheet (SPEC G1, G2).
 */
export function scoreAnswers({ key, scales }: CompiledKey, answers: Answers): ScoreSheet {
  const readings = readAnswers(key.items, answers);
  const results = scales.map((scale) => scoreScale(scale, readings, key));
  const identical = hasIdenticalAnswers(givenAnswers(readings), key.identicalFrom);
  return {
    scales: results,
    pattern: key.pattern && findPattern(key.pattern, levelsOf(results), identical),
    counts: countReadings(readings),
    identical,
  };
}

function levelsOf(results: readonly ScaleResult[]): ReadonlyMap<string, Level> {
  return new Map(
    results.flatMap((result) => (result.status === 'scored' ? [[result.id, result.level]] : [])),
  );
}
