import { performance } from 'node:perf_hooks';

/**
 * Runs all of them once in every round, so that a slow moment of the machine falls on all alike.
 * @returns by name, the median time of one run in ms.
 */
export function measureInterleaved<Name extends string>(
  runs: Readonly<Record<Name, () => void>>,
  rounds: number,
): Readonly<Record<Name, number>> {
  const named = Object.entries<() => void>(runs).map(([name, run]) => ({
    name,
    run,
    times: new Array<number>(),
  }));
  for (const { run } of named) for (let warm = 0; warm < 50; warm += 1) run();
  for (let round = 0; round < rounds; round += 1) {
    for (const { run, times } of named) {
      const start = performance.now();
      run();
      times.push(performance.now() - start);
    }
  }
  return Object.fromEntries(named.map(({ name, times }) => [name, median(times)])) as Record<
    Name,
    number
  >;
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}
