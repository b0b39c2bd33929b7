/** Ids of the articles, group by group, in the order in which they are offered; also their addresses. */
export const ARTICLE_GROUPS = [
  {
    id: 'therapy',
    articles: [
      'attachment-based-therapy',
      'how-sessions-go',
      'three-techniques',
      'whom-it-may-help',
    ],
  },
  {
    id: 'patterns',
    articles: ['secure-pattern', 'anxious-pattern', 'avoidant-pattern', 'disorganized-pattern'],
  },
  { id: 'people', articles: ['couples-and-families', 'friendships', 'for-parents'] },
  { id: 'research', articles: ['this-check-and-research'] },
] as const;

export type ArticleId = (typeof ARTICLE_GROUPS)[number]['articles'][number];

/** In the order in which they are offered. */
export const ARTICLE_IDS: readonly ArticleId[] = ARTICLE_GROUPS.flatMap<ArticleId>(
  ({ articles }) => articles,
);

/** The id as one that is known. Throws on any other: routes are checked before pages are asked for. */
export function articleId(id: string): ArticleId {
  const known = ARTICLE_IDS.find((each) => each === id);
  if (known === undefined) throw new Error(`No article "${id}"`);
  return known;
}
