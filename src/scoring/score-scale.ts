import type { CompiledEntry, CompiledFacet, CompiledScale } from './compile-key.ts';
import { errorBand } from './error-band.ts';
import { findPosition } from './find-position.ts';
import { distanceFrom, levelOf } from './level-of.ts';
import type { AnswerCounts, FacetPosition, ScaleResult, ScoringKey } from './model.ts';
import { countReadings, type Reading } from './read-answers.ts';

/** One scale of one person: its score with its error, or why there is none (SPEC M, S, B, L). */
export function scoreScale(
  scale: CompiledScale,
  readings: readonly Reading[],
  reference: Pick<ScoringKey, 'midpoint' | 'margins'>,
): ScaleResult {
  const { id, role, reliability, sd } = scale.key;
  const counts = countEntries(scale.entries, readings);
  const facets = scale.facets.map((facet) => placeFacet(facet, readings));
  const reason = findReasonAgainst(scale, counts, facets);
  if (reason !== null) {
    const { minAnswered } = scale;
    return { status: 'not-enough-answers', id, role, reason, minAnswered, counts };
  }
  const position = findPosition(scale.entries, readings);
  const span = scale.highest - scale.lowest;
  const { answered, of } = counts;
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
    facets: facets.filter((facet) => facet.answered > 0),
    counts,
  };
}

function findReasonAgainst(
  scale: CompiledScale,
  counts: AnswerCounts,
  facets: readonly FacetPosition[],
): 'too-few' | 'empty-facet' | null {
  if (counts.answered < scale.minAnswered) return 'too-few';
  const hasHole = facets.some((facet) => facet.of >= 2 && facet.answered === 0);
  return hasHole ? 'empty-facet' : null;
}

function placeFacet(
  { facet, entries }: CompiledFacet,
  readings: readonly Reading[],
): FacetPosition {
  const { answered, of } = countEntries(entries, readings);
  return { facet, position: findPosition(entries, readings), answered, of };
}

function countEntries(
  entries: readonly CompiledEntry[],
  readings: readonly Reading[],
): AnswerCounts {
  return countReadings(entries.map((entry) => readings[entry.at]));
}
