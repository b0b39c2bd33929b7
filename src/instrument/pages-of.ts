import type { Questionnaire } from './model.ts';

/** Item ids, page by page, in presentation order. */
export function pagesOf(
  questionnaire: Pick<Questionnaire, 'items' | 'pageSize'>,
): readonly (readonly string[])[] {
  const ids = questionnaire.items.map(({ id }) => id);
  const pageCount = Math.ceil(ids.length / questionnaire.pageSize);
  return Array.from({ length: pageCount }, (_, page) =>
    ids.slice(page * questionnaire.pageSize, (page + 1) * questionnaire.pageSize),
  );
}
