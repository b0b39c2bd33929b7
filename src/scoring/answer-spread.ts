/** How much the answers vary in the order in which they were asked (SPEC Q1 to Q3). */
export interface AnswerSpread {
  /** The longest run of one and the same answer; 0 for no answers. */
  readonly longestRun: number;
  /** Mean length of the runs; null for no answers. */
  readonly averageRun: number | null;
  /** Intra-individual response variability: sample SD (n - 1); null below two answers. */
  readonly variability: number | null;
}

/** Source: Johnson 2005 (longest run); Dunn et al. 2018 (variability). Raw answers, never keyed ones. */
export function answerSpread(answers: readonly number[]): AnswerSpread {
  const runs = runLengths(answers);
  return {
    longestRun: longestRun(answers),
    averageRun: runs.length === 0 ? null : answers.length / runs.length,
    variability: answers.length < 2 ? null : sampleDeviation(answers),
  };
}

export function longestRun(answers: readonly number[]): number {
  return Math.max(0, ...runLengths(answers));
}

function runLengths(answers: readonly number[]): readonly number[] {
  const lengths: number[] = [];
  let start = 0;
  answers.forEach((answer, at) => {
    if (answer === answers[at + 1]) return;
    lengths.push(at + 1 - start);
    start = at + 1;
  });
  return lengths;
}

function sampleDeviation(values: readonly number[]): number {
  const mean = total(values) / values.length;
  const squares = values.map((value) => (value - mean) ** 2);
  return Math.sqrt(total(squares) / (values.length - 1));
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
