import {
  findPattern,
  type AnswerCounts,
  type FacetPosition,
  type Level,
  type PatternKey,
  type Position,
  type QualityFlag,
  type QualityReport,
  type ScaleResult,
  type ScoredScale,
  type ScoreSheet,
} from '#scoring';

export const ROLES = ['secure', 'anxious', 'avoidant', 'disorganized'] as const;
export type KnownRole = (typeof ROLES)[number];

export const LEVELS: readonly Level[] = ['high', 'leaning-high', 'middle', 'leaning-low', 'low'];

/** What can become of one scale. */
export type Outcome = Level | 'too-few' | 'empty-facet';
export const OUTCOMES: readonly Outcome[] = [...LEVELS, 'too-few', 'empty-facet'];

const POSITIONS: Readonly<Record<Level, number>> = {
  high: 72,
  'leaning-high': 58,
  middle: 50,
  'leaning-low': 42,
  low: 28,
};

const PATTERN: PatternKey = {
  axes: ['anxious', 'avoidant'],
  regions: {
    lowLow: 'secure-leaning',
    highLow: 'anxious-leaning',
    lowHigh: 'avoidant-leaning',
    highHigh: 'mixed-high',
  },
  overlay: 'disorganized',
  consistency: 'secure',
};

export function at(position: number): Position {
  return Math.min(100, Math.max(0, position)) as Position;
}

export function counts(answered: number, of: number): AnswerCounts {
  return { answered, declined: 0, unanswered: of - answered, outside: 0, of };
}

export function facet(name: string, position: number, answered = 2, of = 2): FacetPosition {
  return { facet: name, position: at(position), answered, of };
}

export function scored(
  role: string,
  level: Level,
  facets: readonly FacetPosition[] = [],
  answered = 10,
): ScoredScale {
  const position = POSITIONS[level];
  return {
    status: 'scored',
    id: role,
    role,
    score: 1 + position / 25,
    position: at(position),
    sem: 9,
    reliability: 0.8,
    band: { low: at(position - 9), high: at(position + 9) },
    wideBand: { low: at(position - 14.8), high: at(position + 14.8) },
    distance: (position - 50) / 9,
    level,
    facets,
    counts: counts(answered, 10),
  };
}

export function scaleOf(role: string, outcome: Outcome): ScaleResult {
  if (outcome !== 'too-few' && outcome !== 'empty-facet') return scored(role, outcome);
  const answered = outcome === 'too-few' ? 5 : 8;
  return {
    status: 'not-enough-answers',
    id: role,
    role,
    reason: outcome,
    minAnswered: 8,
    counts: counts(answered, 10),
  };
}

/** What the scorer would say of the answers' quality, with these flags. */
export function quality(flags: readonly QualityFlag[] = []): QualityReport {
  return {
    flags,
    inconsistency: flags.includes('inconsistency') ? 2 : 0.5,
    pairs: 8,
    pages: 6,
    fastPages: flags.includes('page-time') ? 6 : 0,
    spread: { longestRun: 3, averageRun: 1.5, variability: 1 },
    missing: 0,
  };
}

interface SheetTraits {
  readonly identical?: boolean;
  readonly hasPattern?: boolean;
  readonly flags?: readonly QualityFlag[];
}

/** A sheet of the usual four scales, with the pattern that the scorer itself would find. */
export function sheetOf(
  scales: readonly ScaleResult[],
  { identical = false, hasPattern = true, flags = [] }: SheetTraits = {},
): ScoreSheet {
  const levels = new Map(
    scales.flatMap((scale) => (scale.status === 'scored' ? [[scale.id, scale.level]] : [])),
  );
  const answered = scales.reduce((sum, scale) => sum + scale.counts.answered, 0);
  return {
    scales,
    pattern: hasPattern ? findPattern(PATTERN, levels, identical, flags.length > 1) : null,
    counts: counts(answered, scales.length * 10),
    identical,
    quality: quality(flags),
  };
}

export function usualSheet(
  outcomes: Partial<Record<KnownRole, Outcome>>,
  traits: SheetTraits = {},
): ScoreSheet {
  return sheetOf(
    ROLES.map((role) => scaleOf(role, outcomes[role] ?? 'middle')),
    traits,
  );
}

/** What can be said of the answers as a whole: alike, or not, and then with what flags. */
const WHOLES: readonly SheetTraits[] = [
  { identical: true },
  {},
  { flags: ['inconsistency'] },
  { flags: ['inconsistency', 'page-time'] },
];

/** Every combination of outcomes, with each thing that can be said of the whole, with and without a pattern. */
export function everySheet(): readonly ScoreSheet[] {
  return OUTCOMES.flatMap((secure) =>
    OUTCOMES.flatMap((anxious) =>
      OUTCOMES.flatMap((avoidant) =>
        OUTCOMES.flatMap((disorganized) => {
          const outcomes = { secure, anxious, avoidant, disorganized };
          const scales = ROLES.map((role) => scaleOf(role, outcomes[role]));
          return WHOLES.flatMap((whole) =>
            [true, false].map((hasPattern) => sheetOf(scales, { ...whole, hasPattern })),
          );
        }),
      ),
    ),
  );
}
