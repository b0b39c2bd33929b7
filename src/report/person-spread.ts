import type { DimensionReport, Report } from './model.ts';

/** How one dimension differs over the persons that it was answered about. Positions are whole numbers, 0 to 100. */
export interface DimensionSpread {
  readonly scale: string;
  /** For each report in order; null where the person's dimension is not scored. */
  readonly positions: readonly (number | null)[];
  /** Highest minus lowest; null with fewer than two scored. */
  readonly spread: number | null;
  /** Mean over the complete reports; null with fewer than two of them. */
  readonly average: number | null;
}

function isComplete({ dimensions }: Report): boolean {
  return dimensions.every(({ status }) => status === 'scored');
}

function positionOn({ dimensions }: Report, scale: string): number | null {
  const found: DimensionReport | undefined = dimensions.find((each) => each.scale === scale);
  return found?.status === 'scored' ? found.position : null;
}

function isNumber(value: number | null): value is number {
  return value !== null;
}

/** Side by side, with the spread as information and not as error. No average over fewer than two complete persons. */
export function personSpread(reports: readonly Report[]): readonly DimensionSpread[] {
  const [first] = reports;
  if (first === undefined) return [];
  const complete = reports.filter(isComplete);
  return first.dimensions.map(({ scale }) => {
    const positions = reports.map((report) => positionOn(report, scale));
    const scored = positions.filter(isNumber);
    const averaged = complete.map((report) => positionOn(report, scale)).filter(isNumber);
    return {
      scale,
      positions,
      spread: scored.length < 2 ? null : Math.max(...scored) - Math.min(...scored),
      average:
        averaged.length < 2
          ? null
          : Math.floor(averaged.reduce((sum, value) => sum + value, 0) / averaged.length + 0.5),
    };
  });
}
