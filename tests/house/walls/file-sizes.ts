import type { SourceFile } from './read-tree.ts';

const MEDIAN_LINES = 60;
const NINE_IN_TEN_LINES = 160;
const MOST_LINES = 250;

function countLines({ text }: SourceFile): number {
  return text.replace(/\n$/, '').split('\n').length;
}

/** The nearest-rank quantile of sorted numbers; 0 where there are none. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
}

/** One sentence for each limit of size that the files pass; none where they are small enough to be read. */
export function sizeProblems(files: readonly SourceFile[]): readonly string[] {
  const sizes = files.map(countLines).sort((a, b) => a - b);
  const overall = [
    { name: 'median', is: quantile(sizes, 0.5), limit: MEDIAN_LINES },
    { name: 'ninth decile', is: quantile(sizes, 0.9), limit: NINE_IN_TEN_LINES },
  ];
  return [
    ...overall
      .filter(({ is, limit }) => is > limit)
      .map(({ name, is, limit }) => `the ${name} is ${is} lines; at most ${limit}`),
    ...files
      .filter((file) => countLines(file) > MOST_LINES)
      .map((file) => `${file.path} has ${countLines(file)} lines; at most ${MOST_LINES}`),
  ];
}
