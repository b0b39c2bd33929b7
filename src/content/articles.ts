/** Ids of the articles, in the order in which they are offered; also their addresses. */
export const ARTICLES = [{ id: 'attachment-based-therapy' }] as const;

export type ArticleId = (typeof ARTICLES)[number]['id'];

/** The id as one that is known. Throws on any other: routes are checked before pages are asked for. */
export function articleId(id: string): ArticleId {
  const article = ARTICLES.find((each) => each.id === id);
  if (article === undefined) throw new Error(`No article "${id}"`);
  return article.id;
}
