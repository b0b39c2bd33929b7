import type { CompiledKey, CompiledScale } from './compile-key.ts';
import type { Position, ScaleResult } from './model.ts';
import { reliableChange } from './reliable-change.ts';

/** One taking of a questionnaire, scored. */
export interface Take {
  readonly questionnaire: { readonly id: string; readonly version: string };
  /** Whom it was answered about; null for close people in general. */
  readonly target: string | null;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly scales: readonly ScaleResult[];
}

/** Why two takes may not be compared (SPEC C4). */
export type ComparisonRefusal =
  | 'other-questionnaire'
  | 'other-major-version'
  | 'other-target'
  | 'too-soon'
  | 'not-scored'
  | 'no-retest';

interface ScaleUnderComparison {
  readonly id: string;
  readonly role: string;
}

export interface ComparedScale extends ScaleUnderComparison {
  readonly status: 'compared';
  readonly before: Position;
  readonly after: Position;
  /** after - before, in position units. */
  readonly change: number;
  /** The change that must be exceeded, in position units: show it beside the change. */
  readonly threshold: number;
  readonly isBeyondNoise: boolean;
  /** Null within the noise, which has no direction. */
  readonly direction: 'up' | 'down' | null;
}

export interface RefusedScale extends ScaleUnderComparison {
  readonly status: 'refused';
  readonly reason: ComparisonRefusal;
  /** Null where no retest correlation is declared. */
  readonly threshold: number | null;
}

export interface Comparison {
  /** What keeps the takes as a whole from being compared, if anything; every scale then says the same. */
  readonly refusal: ComparisonRefusal | null;
  /** In the key's order. */
  readonly scales: readonly (ComparedScale | RefusedScale)[];
}

const FEWEST_DAYS_APART = 14;
const DAY_MS = 86_400_000;

/**
 * Whether a person's positions have changed by more than this tool's noise (SPEC C4 to C6).
 * @param before the earlier take.
 * @param compiled the key of the later one.
 */
export function compareTakes(before: Take, after: Take, compiled: CompiledKey): Comparison {
  const refusal = findRefusal(before, after);
  return {
    refusal,
    scales: compiled.scales.map((scale) => compareScale(scale, before, after, refusal)),
  };
}

function findRefusal(before: Take, after: Take): ComparisonRefusal | null {
  if (before.questionnaire.id !== after.questionnaire.id) return 'other-questionnaire';
  if (majorOf(before) !== majorOf(after)) return 'other-major-version';
  if (before.target !== after.target) return 'other-target';
  // Asked this way round, a time that is no number is refused too.
  return after.at - before.at >= FEWEST_DAYS_APART * DAY_MS ? null : 'too-soon';
}

function majorOf({ questionnaire }: Take): string | undefined {
  return questionnaire.version.split('.')[0];
}

function compareScale(
  { key, lowest, highest }: CompiledScale,
  before: Take,
  after: Take,
  refusal: ComparisonRefusal | null,
): ComparedScale | RefusedScale {
  const { id, role, retest } = key;
  const from = positionIn(before, id);
  const to = positionIn(after, id);
  const sd = (100 * key.sd) / (highest - lowest);
  const change =
    retest === null ? null : reliableChange({ before: from ?? 0, after: to ?? 0, sd, retest });
  const refused = (reason: ComparisonRefusal): RefusedScale => ({
    ...{ status: 'refused', id, role, reason },
    threshold: change?.threshold ?? null,
  });
  if (refusal !== null) return refused(refusal);
  if (from === null || to === null) return refused('not-scored');
  if (change === null) return refused('no-retest');
  const direction = change.change > 0 ? 'up' : 'down';
  return {
    status: 'compared',
    id,
    role,
    before: from,
    after: to,
    change: change.change,
    threshold: change.threshold,
    isBeyondNoise: change.isBeyondNoise,
    direction: change.isBeyondNoise ? direction : null,
  };
}

function positionIn({ scales }: Take, id: string): Position | null {
  const result = scales.find((scale) => scale.id === id);
  return result?.status === 'scored' ? result.position : null;
}
