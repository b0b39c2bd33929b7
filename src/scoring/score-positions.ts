import type { CompiledKey } from './compile-key.ts';
import { placeScale } from './find-position.ts';
import type { Answers, Position } from './model.ts';
import { readAnswers } from './read-answers.ts';

/**
 * The plain scale scores of one person, and nothing else of the sheet (SPEC F1): one position per
 * scale in the key's order, null where it is not scored.
 */
export function scorePositions(
  compiled: CompiledKey,
  answers: Answers,
): readonly (Position | null)[] {
  const readings = readAnswers(compiled, answers);
  return compiled.scales.map((scale) => placeScale(scale, readings));
}
