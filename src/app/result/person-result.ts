import type { Report } from '#report';
import type { ScoreSheet } from '#scoring';

/** One person's line in results side by side. */
export interface PersonResult {
  readonly id: string;
  readonly name: string;
  readonly scores: ScoreSheet;
  readonly report: Report;
}
