import type { Level } from '#scoring';
import type { KnownRegion } from './known-region.ts';
import type { KnownRole } from './known-role.ts';
import type { Strength } from './strength-facets.ts';

export type LevelGroup = 'high' | 'middle' | 'low';
export type MeaningPart = 'looks' | 'protects' | 'costs' | 'try' | 'therapist';

type OpeningKind =
  'blank' | 'dimensions' | 'not-enough' | 'identical' | 'blend' | 'none' | 'unsure' | 'other';
type OpeningId =
  | `headline.${OpeningKind | 'blend-other' | `${'clear' | 'leaning'}.${KnownRegion}`}`
  | `lead.${OpeningKind | 'softened' | `${'clear' | 'leaning'}.${KnownRegion}`}`;

type SupportId = `support.${'overlay' | 'low-strengths' | 'always' | 'safety'}`;

type DimensionId =
  | `role.${KnownRole | 'other'}.${'name' | 'about'}`
  | `level.${Level}`
  | `dimension.${'based-on' | 'too-few' | 'empty-facet'}`
  | `meaning.${KnownRole}.${LevelGroup}.${MeaningPart}`
  | `meaning.other.${LevelGroup}`;

type PatternId =
  | `pattern.${'clear' | 'leaning' | 'blend' | 'other' | 'none' | 'none-why'}`
  | `pattern.${'identical' | 'identical-again' | 'mixed-not-disorganized'}`
  | `pattern.${'needs' | 'needs-theme' | 'needs-unknown'}`
  | `explain.${KnownRegion}`
  | `consistency.${'high-beside-both-high' | 'low-beside-both-low'}`
  | `overlay.${'present' | 'safe'}`;

type QualityId = `quality.${'softened' | 'two-ways'}`;

type LimitId = `limits.${
  | 'not-a-diagnosis'
  | 'written-here'
  | 'position'
  | 'band'
  | 'assumed'
  | 'assumed-range'
  | 'secure'
  | 'interview'
  | 'snapshot'
  | 'vary'}`;

type ReadingId = `reading.${'because' | 'no-pattern' | 'no-score'}`;

type NextId = `next.${'answer-more' | 'notice' | 'bring' | 'talk' | 'another-day'}`;

/** The key of every statement that a report can hold; dots are nesting in the report words. */
export type StatementId =
  | OpeningId
  | SupportId
  | `strength.${Strength | 'took-time'}`
  | DimensionId
  | PatternId
  | QualityId
  | LimitId
  | ReadingId
  | NextId;
