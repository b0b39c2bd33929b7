import type { ScoredScale, ScoreSheet } from '#scoring';
import type { Statement } from './model.ts';

/** How wide the bands are, in whole points each way. */
function widthStatement(scored: readonly ScoredScale[]): Statement {
  const widths = scored.map(({ sem }) => Math.max(1, Math.round(sem)));
  const least = Math.min(...widths);
  const most = Math.max(...widths);
  return least === most
    ? { id: 'limits.assumed', values: { count: least } }
    : { id: 'limits.assumed-range', values: { least, most } };
}

/** What the result cannot say. Where nothing is scored, nothing is said about scores. */
export function chooseLimits({ scales }: ScoreSheet): readonly Statement[] {
  const scored = scales.filter((scale) => scale.status === 'scored');
  const aboutScores: readonly Statement[] =
    scored.length === 0
      ? []
      : [{ id: 'limits.position' }, { id: 'limits.band' }, widthStatement(scored)];
  const aboutSecure: readonly Statement[] = scored.some(({ role }) => role === 'secure')
    ? [{ id: 'limits.secure' }]
    : [];
  return [
    { id: 'limits.not-a-diagnosis' },
    { id: 'limits.written-here' },
    ...aboutScores,
    ...aboutSecure,
    { id: 'limits.interview' },
    { id: 'limits.snapshot' },
    { id: 'limits.vary' },
  ];
}
