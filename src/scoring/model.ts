/** What goes into the scorer and what comes out. Data only: plain, readonly, JSON-able. */

declare const brand: unique symbol;
type Branded<Name extends string> = number & { readonly [brand]: Name };

/** An option's value as it was chosen, checked to be one of the item's option values. */
export type RawAnswer = Branded<'RawAnswer'>;
/** A raw answer in the scale's direction, counted from the lowest one: 0 up to max - min (SPEC K1). */
export type KeyedAnswer = Branded<'KeyedAnswer'>;
/** A place between the lowest (0) and highest (100) attainable score of a scale; not a percentile. */
export type Position = Branded<'Position'>;

/** `declined` is "does not fit me, or I'd rather not say": missing, and counted apart (SPEC A2). */
export type Answer = number | 'declined';
/**
 * Answers by item id. An absent item is unanswered; an id that the key does not know is ignored
 * (SPEC A1). Any plain record is accepted; a value that is no option is counted, never scored (A3).
 */
export type Answers = Readonly<Partial<Record<string, Answer>>>;

export interface ItemKey {
  readonly id: string;
  readonly facet: string;
  /** The values of the item's response set, ascending, at least two, equally spaced. */
  readonly values: readonly number[];
}

export interface ScaleEntry {
  readonly item: string;
  /** -1 reverses the answer within its response set; an item may count + in one scale and - in another. */
  readonly sign: 1 | -1;
  /** Greater than 0; 1 where the questionnaire gives none. */
  readonly weight: number;
}

export type ScaleMethod = 'mean' | 'sum' | 'proratedSum';

export interface ScaleKey {
  readonly id: string;
  /** What the scale is about, as the questionnaire file says. The scorer only passes it on. */
  readonly role: string;
  readonly method: ScaleMethod;
  readonly entries: readonly ScaleEntry[];
  /** The least number of answered items with which the scale is scored. */
  readonly minAnswered: number;
  /** Reliability of the whole scale, 0 to 1. */
  readonly reliability: number;
  /** Standard deviation of the scale score, in score units. */
  readonly sd: number;
  /** Correlation of two takes, 0 to 1; null where nobody has measured it. Never alpha (SPEC C4). */
  readonly retest: number | null;
  /** A direct item of this scale and its reversed opposite, as declared; never inferred (SPEC Q4). */
  readonly antonymPairs: readonly (readonly [string, string])[];
}

/** How far from the midpoint, in the person's own SEM, a position must be to be called high or low. */
export interface Margins {
  readonly clear: number;
  readonly leaning: number;
}

export interface Regions {
  readonly lowLow: string;
  readonly highLow: string;
  readonly lowHigh: string;
  readonly highHigh: string;
}

export interface PatternKey {
  /** Two scale ids. Regions are named in this order: `highLow` is high on the first, low on the second. */
  readonly axes: readonly [string, string];
  readonly regions: Regions;
  /** The scale whose high score adds the overlay (SPEC P7), if any. */
  readonly overlay: string | null;
  /** The scale that is compared with the region for the consistency notes (SPEC P8), if any. */
  readonly consistency: string | null;
}

export interface ScoringKey {
  /** In presentation order. */
  readonly items: readonly ItemKey[];
  readonly scales: readonly ScaleKey[];
  /** The reference point on every scale, as a position (50 is the middle of the answer scale). */
  readonly midpoint: number;
  readonly margins: Margins;
  /** From how many answered items on identical answers withhold the pattern (SPEC P9). */
  readonly identicalFrom: number;
  readonly pattern: PatternKey | null;
}

export type Level = 'high' | 'leaning-high' | 'middle' | 'leaning-low' | 'low';

export interface AnswerCounts {
  readonly answered: number;
  readonly declined: number;
  readonly unanswered: number;
  /** Given, but not among the item's options: never scored (SPEC A3). */
  readonly outside: number;
  readonly of: number;
}

/** Both ends belong to the band. Clamped to 0 and 100. */
export interface Band {
  readonly low: Position;
  readonly high: Position;
}

export interface FacetPosition {
  readonly facet: string;
  /** The scale's rule over this facet's answered items alone, in the scale's direction (SPEC S6). */
  readonly position: Position;
  readonly answered: number;
  readonly of: number;
}

export interface ScoredScale {
  readonly status: 'scored';
  readonly id: string;
  readonly role: string;
  /** In the scale's own units (a mean of 1 to 5, or a sum), full precision. */
  readonly score: number;
  readonly position: Position;
  /** Standard error of measurement in position units, widened for missing items (SPEC B2). */
  readonly sem: number;
  /** Reliability at the number of items answered (SPEC B2). */
  readonly reliability: number;
  /** Plus and minus 1 SEM. */
  readonly band: Band;
  /** Plus and minus 1.645 SEM. */
  readonly wideBand: Band;
  /** (position - midpoint) / sem; ±Infinity off the midpoint of a scale without error (SPEC L1). */
  readonly distance: number;
  readonly level: Level;
  /** Facets with at least one answered item, in the order of their first entry. */
  readonly facets: readonly FacetPosition[];
  readonly counts: AnswerCounts;
}

export interface UnscoredScale {
  readonly status: 'not-enough-answers';
  readonly id: string;
  readonly role: string;
  /** `too-few`: below minAnswered (SPEC M1). `empty-facet`: a facet of two or more items has no answer (SPEC M2). */
  readonly reason: 'too-few' | 'empty-facet';
  /** The least number that would have done; every item of a `sum` scale (SPEC M3). */
  readonly minAnswered: number;
  readonly counts: AnswerCounts;
}

export type ScaleResult = ScoredScale | UnscoredScale;

export type ConsistencyNote = 'high-beside-both-high' | 'low-beside-both-low';

export type PatternStatement =
  | { readonly kind: 'not-enough-answers'; readonly missing: readonly string[] }
  | { readonly kind: 'clear'; readonly region: string }
  | { readonly kind: 'leaning'; readonly region: string }
  | { readonly kind: 'blend'; readonly regions: readonly [string, string] }
  | {
      readonly kind: 'no-clear-pattern';
      readonly because: 'both-middle' | 'identical-answers' | 'answer-quality';
    };

export interface PatternResult {
  readonly statement: PatternStatement;
  readonly overlay: boolean;
  readonly consistency: ConsistencyNote | null;
  /** Said one step less definitely because of the quality of the answers (SPEC P10). */
  readonly demoted: boolean;
}

/** How long one page was open, for this visit only: kept in memory, in no file, link or print. */
export interface PageTime {
  readonly items: number;
  readonly ms: number;
  /** False where the page was resumed or its tab was hidden: such a time means nothing. */
  readonly isUsable: boolean;
}

/** The first two are signals of their own; the others count only beside one of them (SPEC Q6). */
export type QualityFlag = 'inconsistency' | 'page-time' | 'long-run' | 'no-variability';

/** How carefully the answers seem to be given. A note, never a gate: scores do not depend on it. */
export interface QualityReport {
  readonly flags: readonly QualityFlag[];
  /** Mean over the complete pairs, 0 to 4 as on options 1 to 5; null without a pair (SPEC Q4). */
  readonly inconsistency: number | null;
  /** Antonym pairs with both answers. */
  readonly pairs: number;
  /** Pages whose time may be used, and those of them that were faster than reading (SPEC Q5). */
  readonly pages: number;
  readonly fastPages: number;
  readonly spread: AnswerSpread;
  /** Items of the key without a score-able answer. */
  readonly missing: number;
}

/** How much the answers vary in the order in which they were asked (SPEC Q1 to Q3). */
export interface AnswerSpread {
  /** The longest run of one and the same answer; 0 for no answers. */
  readonly longestRun: number;
  /** Mean length of the runs; null for no answers. */
  readonly averageRun: number | null;
  /** Intra-individual response variability: sample SD (n - 1); null below two answers. */
  readonly variability: number | null;
}

export interface ScoreSheet {
  /** In the key's order. */
  readonly scales: readonly ScaleResult[];
  /** Null where the questionnaire makes no pattern statement. */
  readonly pattern: PatternResult | null;
  readonly counts: AnswerCounts;
  /** All answers alike, on at least `identicalFrom` items. */
  readonly identical: boolean;
  readonly quality: QualityReport;
}
