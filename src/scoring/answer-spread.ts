import type { AnswerSpread } from './model.ts';

/**
 * Raw answers, never keyed ones, in presentation order; what is no number is passed over.
 * Source: Johnson 2005 (longest run); Dunn et al. 2018 (variability).
 */
export function answerSpread(answers: readonly (number | string | undefined)[]): AnswerSpread {
  let count = 0;
  let first = 0;
  let longestRun = 0;
  let runs = 0;
  let run = 0;
  let last: number | undefined;
  // From the first answer on, so that answers all alike give 0 without any rounding.
  let sum = 0;
  let squares = 0;
  for (const answer of answers) {
    if (typeof answer !== 'number') continue;
    if (count === 0) first = answer;
    count += 1;
    if (answer !== last) {
      runs += 1;
      run = 0;
    }
    run += 1;
    if (run > longestRun) longestRun = run;
    last = answer;
    const apart = answer - first;
    sum += apart;
    squares += apart * apart;
  }
  return {
    longestRun,
    averageRun: count === 0 ? null : count / runs,
    variability: count < 2 ? null : Math.sqrt((squares - (sum * sum) / count) / (count - 1)),
  };
}
