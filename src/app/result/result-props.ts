import type { ReactNode } from 'react';
import type { Form } from '#instrument';
import type { PageTime } from '#scoring';
import type { AnswerSheet } from '#session';

/** What a result about one person and one about several have in common. */
export interface ResultProps {
  readonly form: Form;
  /** All sheets that an earlier check may be found among; those shown may be of them. */
  readonly others: readonly AnswerSheet[];
  /** How long the pages of a sheet took, by its id; without it nothing is said of them. Must be the same function each time. */
  readonly timesOf?: ((sheetId: string) => readonly PageTime[]) | undefined;
  /** Under what could be done next: where to do it. */
  readonly next?: ReactNode;
  /** What whose result it is can do with it, above the check before. */
  readonly own?: ReactNode;
  /** Whether the page has a first heading of its own above this one; otherwise this is it. */
  readonly isPart?: boolean;
}
