import { pageOf, type AnswerSheet } from '#session';
import type { Place } from './route.ts';
import type { FormEntry } from './wiring.ts';

/** Where the first item without an answer stands, over all persons of a sitting; the review where there is none. */
export function placeToGoOn(
  { id, pages }: FormEntry,
  sitting: readonly AnswerSheet[],
): { readonly place: Place; readonly item: string | undefined } {
  const items = pages.flat();
  const turn = sitting.findIndex(({ answers }) =>
    items.some((item) => answers[item] === undefined),
  );
  if (turn === -1) return { place: { screen: 'review', form: id }, item: undefined };
  const item = items.find((candidate) => sitting[turn]?.answers[candidate] === undefined);
  const page = turn * pages.length + pageOf(pages, item);
  return { place: { screen: 'questions', form: id, page }, item };
}
