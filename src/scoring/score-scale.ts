import type { CompiledScale } from './compile-key.ts';
import { errorBand } from './error-band.ts';
import { positionAt } from './find-position.ts';
import { keyAnswer } from './key-answer.ts';
import { distanceFrom, levelOf } from './level-of.ts';
import type { AnswerCounts, FacetPosition, ScaleResult, ScoringKey } from './model.ts';
import type { Reading } from './read-answers.ts';

/** One scale of one person: its score with its error, or why there is none (SPEC M, S, B, L). */
export function scoreScale(
  scale: CompiledScale,
  readings: readonly Reading[],
  reference: Pick<ScoringKey, 'midpoint' | 'margins'>,
): ScaleResult {
  const { id, role, reliability, sd } = scale.key;
  const { minAnswered } = scale;
  const { reached, attainable, hasHole, facets, counts } = tally(scale, readings);
  const { answered, of } = counts;
  if (answered < minAnswered || hasHole) {
    const reason = answered < minAnswered ? 'too-few' : 'empty-facet';
    return { status: 'not-enough-answers', id, role, reason, minAnswered, counts };
  }
  const position = positionAt(reached, attainable);
  const span = scale.highest - scale.lowest;
  const error = errorBand(position, { answered, of, reliability, sd, span });
  const distance = distanceFrom(reference.midpoint, position, error.sem);
  // Field by field: spreads made a sheet several times slower to score.
  return {
    status: 'scored',
    id,
    role,
    score: scale.lowest + (position / 100) * span,
    position,
    sem: error.sem,
    reliability: error.reliability,
    band: error.band,
    wideBand: error.wideBand,
    distance,
    level: levelOf(distance, reference.margins),
    facets,
    counts,
  };
}

interface Tally {
  readonly reached: number;
  readonly attainable: number;
  /** Whether a facet of two or more items has no answer (SPEC M2). */
  readonly hasHole: boolean;
  /** Those with an answer. */
  readonly facets: readonly FacetPosition[];
  readonly counts: AnswerCounts;
}

/** All that a scale's answers add up to, in one walk over them. */
function tally(scale: CompiledScale, readings: readonly Reading[]): Tally {
  const facets: FacetPosition[] = [];
  const of = scale.entries.length;
  let reached = 0;
  let attainable = 0;
  let answered = 0;
  let declined = 0;
  let outside = 0;
  let hasHole = false;
  for (const { facet, entries } of scale.facets) {
    let facetReached = 0;
    let facetAttainable = 0;
    let facetAnswered = 0;
    for (const entry of entries) {
      const reading = readings[entry.at];
      if (typeof reading === 'number') {
        facetReached += entry.weight * keyAnswer(reading, entry);
        facetAttainable += entry.attainable;
        facetAnswered += 1;
      } else if (reading === 'declined') declined += 1;
      else if (reading === 'outside') outside += 1;
    }
    reached += facetReached;
    attainable += facetAttainable;
    answered += facetAnswered;
    if (facetAnswered > 0) {
      const position = positionAt(facetReached, facetAttainable);
      facets.push({ facet, position, answered: facetAnswered, of: entries.length });
    } else if (entries.length >= 2) hasHole = true;
  }
  const unanswered = of - answered - declined - outside;
  const counts = { answered, declined, unanswered, outside, of };
  return { reached, attainable, hasHole, facets, counts };
}
