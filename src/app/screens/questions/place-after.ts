import { pagesOf, type AnsweringPart } from '#instrument';
import { currentSitting, type HeldSheets } from '#session';
import type { Place } from '#wiring';

/** How many pages a sitting has: those of the questionnaire, once for each person. */
export function countPages(questionnaire: AnsweringPart['questionnaire'], turns: number): number {
  return pagesOf(questionnaire).length * Math.max(turns, 1);
}

/** Where "next" leads from a page: the next page, or the review after the last person's last. */
export function placeAfter(
  questionnaire: AnsweringPart['questionnaire'],
  page: number,
  state: HeldSheets,
): Place {
  const { id } = questionnaire;
  const pageCount = countPages(questionnaire, currentSitting(state, id).length);
  return page < pageCount
    ? { screen: 'questions', form: id, page: page + 1 }
    : { screen: 'review', form: id };
}
