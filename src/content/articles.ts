import type { ArticleId } from './article-ids.ts';
import { attachmentBasedTherapy } from './articles/attachment-based-therapy.ts';
import { howSessionsGo } from './articles/how-sessions-go.ts';
import { threeTechniques } from './articles/three-techniques.ts';
import { whomItMayHelp } from './articles/whom-it-may-help.ts';
import { securePattern } from './articles/secure-pattern.ts';
import { anxiousPattern } from './articles/anxious-pattern.ts';
import { avoidantPattern } from './articles/avoidant-pattern.ts';
import { disorganizedPattern } from './articles/disorganized-pattern.ts';
import { couplesAndFamilies } from './articles/couples-and-families.ts';
import { friendships } from './articles/friendships.ts';
import { forParents } from './articles/for-parents.ts';
import { thisCheckAndResearch } from './articles/this-check-and-research.ts';

const ALL = [
  attachmentBasedTherapy,
  howSessionsGo,
  threeTechniques,
  whomItMayHelp,
  securePattern,
  anxiousPattern,
  avoidantPattern,
  disorganizedPattern,
  couplesAndFamilies,
  friendships,
  forParents,
  thisCheckAndResearch,
] as const;

type AnyArticle = (typeof ALL)[number];
type AnySection = AnyArticle['sections'][number];

/** What is said in one paragraph: its words lie under its id. */
export type Passage = AnySection['passages'][number];

export interface Section {
  readonly id: AnySection['id'];
  readonly passages: readonly Passage[];
}

export interface Article {
  readonly id: ArticleId;
  readonly reviewedOn: string;
  readonly needsNameNotice: boolean;
  readonly sections: readonly Section[];
}

/** Every article, in the order in which they are offered. */
export const ARTICLES: readonly Article[] = ALL;
