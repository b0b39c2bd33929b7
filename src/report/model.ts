import type { AnswerCounts, Level } from '#scoring';
import type { KnownRole, Role } from './known-role.ts';
import type { StatementId } from './statement-id.ts';

/** What a statement needs to be said. Region and role ids are values too: the words look them up. */
export type StatementValues = Readonly<Record<string, string | number>>;

/** One thing to say: a key into the report words, and its numbers. Never a sentence. */
export interface Statement {
  readonly id: StatementId;
  readonly values?: StatementValues;
}

/** Whole numbers, 0 to 100, for reading; charts draw from the score sheet. */
export interface DisplayedBand {
  readonly low: number;
  readonly high: number;
}

export interface ScoredDimension {
  readonly status: 'scored';
  readonly scale: string;
  readonly role: Role;
  readonly name: Statement;
  /** What the dimension is about, in a few words. */
  readonly about: Statement;
  readonly position: number;
  /** Plus and minus 1 SEM. */
  readonly band: DisplayedBand;
  /** Plus and minus 1.645 SEM. */
  readonly wideBand: DisplayedBand;
  readonly level: Level;
  readonly levelWord: Statement;
  /** Looks, protects, costs, try, therapist; empty when all answers were alike. */
  readonly meaning: readonly Statement[];
  /** Said when statements are missing and the band is wider for it. */
  readonly basedOn: Statement | null;
  readonly counts: AnswerCounts;
}

export interface UnscoredDimension {
  readonly status: 'not-enough-answers';
  readonly scale: string;
  readonly role: Role;
  readonly name: Statement;
  /** What the dimension is about, in a few words. */
  readonly about: Statement;
  readonly reason: Statement;
  readonly counts: AnswerCounts;
}

export type DimensionReport = ScoredDimension | UnscoredDimension;

export type SectionName =
  'opening' | 'support' | 'strengths' | 'dimensions' | 'pattern' | 'limits' | 'reading' | 'next';

/** An article to read, and why it is offered. The id is a plain name here: articles live on a higher floor. */
export interface Reading {
  readonly article: `${KnownRole}-pattern` | 'attachment-based-therapy' | 'this-check-and-research';
  readonly reason: Statement;
}

export interface Report {
  /** The order in which the sections are read: support comes early when closeness hurts. */
  readonly order: readonly SectionName[];
  /** The headline, then one lead. */
  readonly opening: readonly [Statement, Statement];
  readonly support: readonly Statement[];
  /** At most three; empty only when nothing was answered. */
  readonly strengths: readonly Statement[];
  /** In the score sheet's order. */
  readonly dimensions: readonly DimensionReport[];
  readonly pattern: readonly Statement[];
  readonly limits: readonly Statement[];
  /** One to three. */
  readonly reading: readonly Reading[];
  readonly next: readonly Statement[];
}
