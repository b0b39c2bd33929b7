import type { Grown } from '../browser/measure-growth.ts';
import type { SizeMeasures } from './growth-report.ts';

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/**
 * One size out of all its rounds. Of openings the quickest round counts: whatever else a machine does makes them longer, never
 * shorter. Of answers, of which there are many, the middle one does.
 */
export function summarise(size: number, rounds: readonly Grown[]): SizeMeasures {
  const names = Object.keys(rounds[0]?.opened ?? {});
  const [work, script, event] = [
    rounds.flatMap((round) => round.work),
    rounds.flatMap((round) => round.script),
    rounds.flatMap((round) => round.event),
  ];
  return {
    size,
    opened: names.map((name) => ({
      name,
      time: Math.min(...rounds.map(({ opened }) => opened[name]?.time ?? Infinity)),
      work: Math.min(...rounds.map(({ opened }) => opened[name]?.work ?? Infinity)),
    })),
    answer: {
      ...{ work: median(work), worstWork: Math.max(...work), script: median(script) },
      ...{ event: median(event), worstEvent: Math.max(...event) },
    },
  };
}
