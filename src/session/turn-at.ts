export interface Turn {
  /** Which person of the sitting, counted from 0. */
  readonly turn: number;
  /** The page within the questionnaire, counted from 1. */
  readonly page: number;
}

/** Pages run on from person to person: which one, and which page of the questionnaire, is page `page` (from 1)? */
export function turnAt(pagesEach: number, page: number): Turn {
  return { turn: Math.floor((page - 1) / pagesEach), page: ((page - 1) % pagesEach) + 1 };
}
