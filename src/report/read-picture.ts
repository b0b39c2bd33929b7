import type { ScoreSheet } from '#scoring';

/** The one thing that the report says about the sheet as a whole. */
export type Picture =
  | { readonly kind: 'blank' | 'dimensions' | 'not-enough' | 'identical' | 'none' }
  | { readonly kind: 'clear' | 'leaning'; readonly region: string }
  | { readonly kind: 'blend'; readonly regions: readonly [string, string] };

/** Total. A sheet without one score is blank; identical answers come before any region. */
export function readPicture({ scales, pattern, identical }: ScoreSheet): Picture {
  if (scales.every((scale) => scale.status !== 'scored')) return { kind: 'blank' };
  if (pattern?.statement.kind === 'not-enough-answers') return { kind: 'not-enough' };
  if (identical) return { kind: 'identical' };
  if (pattern === null) return { kind: 'dimensions' };
  const { statement } = pattern;
  switch (statement.kind) {
    case 'clear':
    case 'leaning':
      return { kind: statement.kind, region: statement.region };
    case 'blend':
      return { kind: 'blend', regions: statement.regions };
    case 'no-clear-pattern':
      return { kind: statement.because === 'identical-answers' ? 'identical' : 'none' };
  }
}
