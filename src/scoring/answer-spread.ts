import type { AnswerSpread } from './model.ts';

/** Source: Johnson 2005 (longest run); Dunn et al. 2018 (variability). Raw answers, never keyed ones. */
export function answerSpread(answers: readonly number[]): AnswerSpread {
  let longestRun = 0;
  let runs = 0;
  let run = 0;
  let last: number | undefined;
  for (const answer of answers) {
    if (answer !== last) {
      runs += 1;
      run = 0;
    }
    run += 1;
    if (run > longestRun) longestRun = run;
    last = answer;
  }
  return {
    longestRun,
    averageRun: runs === 0 ? null : answers.length / runs,
    variability: answers.length < 2 ? null : sampleDeviation(answers),
  };
}

function sampleDeviation(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return Math.sqrt(squares / (values.length - 1));
}
