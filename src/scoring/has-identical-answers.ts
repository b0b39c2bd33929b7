import { longestRun } from './answer-spread.ts';
import type { RawAnswer } from './model.ts';

/** One run that spans all answers, which is variability 0 without its rounding (SPEC P9). */
export function hasIdenticalAnswers(answers: readonly RawAnswer[], from: number): boolean {
  return answers.length >= from && longestRun(answers) === answers.length;
}
