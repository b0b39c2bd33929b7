import { ITEM_PAGES } from 'virtual:mooring-item-pages';
import { pageOf, type AnswerSheet } from '#session';
import type { Place } from './route.ts';
import type { FormEntry } from './wiring.ts';

/** Where the first item without an answer stands, over all persons of a sitting; the review where there is none. */
export function placeToGoOn(
  { id, version, pageCount }: FormEntry,
  sitting: readonly AnswerSheet[],
): { readonly place: Place; readonly item: string | undefined } {
  const pages = ITEM_PAGES[`${id}@${version}`] ?? [];
  const items = pages.flat();
  const turn = sitting.findIndex(({ answers }) =>
    items.some((item) => answers[item] === undefined),
  );
  if (turn === -1) return { place: { screen: 'review', form: id }, item: undefined };
  const item = items.find((candidate) => sitting[turn]?.answers[candidate] === undefined);
  const page = turn * pageCount + pageOf(pages, item);
  return { place: { screen: 'questions', form: id, page }, item };
}
