import type { CompiledEntry, CompiledFacet, CompiledScale } from './compile-key.ts';
import { errorBand } from './error-band.ts';
import { findPosition } from './find-position.ts';
import { distanceFrom, levelOf } from './level-of.ts';
import type { AnswerCounts, FacetPosition, ScaleResult, ScoringKey } from './model.ts';
import { countReadings, type Reading } from './read-answers.ts';

interface CountedFacet extends CompiledFacet {
  readonly counts: AnswerCounts;
}

/** One scale of one person: its score with its error, or why there is none (SPEC M, S, B, L). */
export function scoreScale(
  scale: CompiledScale,
  readings: readonly Reading[],
  reference: Pick<ScoringKey, 'midpoint' | 'margins'>,
): ScaleResult {
  const { id, role } = scale.key;
  const counts = countEntries(scale.entries, readings);
  const facets = scale.facets.map((facet): CountedFacet => ({
    ...facet,
    counts: countEntries(facet.entries, readings),
  }));
  const reason = findReasonAgainst(scale, counts, facets);
  if (reason !== null) {
    const { minAnswered } = scale;
    return { status: 'not-enough-answers', id, role, reason, minAnswered, counts };
  }
  const position = findPosition(scale.entries, readings);
  const span = scale.highest - scale.lowest;
  const { reliability, sd } = scale.key;
  const { answered, of } = counts;
  const precision = errorBand(position, { answered, of, reliability, sd, span });
  const distance = distanceFrom(reference.midpoint, position, precision.sem);
  return {
    status: 'scored',
    id,
    role,
    score: scale.lowest + (position / 100) * span,
    position,
    ...precision,
    distance,
    level: levelOf(distance, reference.margins),
    facets: facets.flatMap((facet) => placeFacet(facet, readings)),
    counts,
  };
}

function findReasonAgainst(
  scale: CompiledScale,
  counts: AnswerCounts,
  facets: readonly CountedFacet[],
): 'too-few' | 'empty-facet' | null {
  if (counts.answered < scale.minAnswered) return 'too-few';
  const isHole = facets.some((facet) => facet.counts.of >= 2 && facet.counts.answered === 0);
  return isHole ? 'empty-facet' : null;
}

function placeFacet(facet: CountedFacet, readings: readonly Reading[]): readonly FacetPosition[] {
  const { answered, of } = facet.counts;
  if (answered === 0) return [];
  return [{ facet: facet.facet, position: findPosition(facet.entries, readings), answered, of }];
}

function countEntries(
  entries: readonly CompiledEntry[],
  readings: readonly Reading[],
): AnswerCounts {
  return countReadings(entries.map((entry) => readings[entry.at]));
}
