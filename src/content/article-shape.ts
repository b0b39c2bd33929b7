import type { ClaimId } from './claims.ts';
import type { SourceId } from './sources.ts';

/** How sure a research passage is; `metaphor` is a picture that helps, not a finding. */
export type Evidence = 'strong' | 'moderate' | 'early' | 'metaphor';

interface SaidPassage {
  readonly id: string;
  readonly draws: readonly [ClaimId, ...ClaimId[]];
  /** What practices describe, or what anyone may say. */
  readonly kind: 'practice' | 'plain';
}

interface ResearchPassage {
  readonly id: string;
  readonly draws: readonly [ClaimId, ...ClaimId[]];
  readonly kind: 'research';
  readonly evidence: Evidence;
  readonly cites: readonly [SourceId, ...SourceId[]];
}

/** An article without its words: they are looked up by the ids of its sections and passages. */
export interface ArticleShape {
  readonly id: string;
  /** YYYY-MM-DD, when a person last read it against its sources. */
  readonly reviewedOn: string;
  /** Whether it says "attachment therapy", a name that needs its notice beside it. */
  readonly needsNameNotice: boolean;
  readonly sections: readonly {
    readonly id: string;
    readonly passages: readonly (SaidPassage | ResearchPassage)[];
  }[];
}
