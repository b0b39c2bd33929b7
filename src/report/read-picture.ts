import type { ScoreSheet } from '#scoring';

/** The one thing that the report says about the sheet as a whole. */
export type Picture =
  | { readonly kind: 'blank' | 'dimensions' | 'not-enough' | 'identical' | 'none' | 'unsure' }
  | { readonly kind: 'clear'; readonly region: string }
  /** `isSoftened`: it would be clear, but answers about the same thing differ. */
  | { readonly kind: 'leaning'; readonly region: string; readonly isSoftened: boolean }
  | { readonly kind: 'blend'; readonly regions: readonly [string, string] };

const KINDS = {
  'identical-answers': 'identical',
  'both-middle': 'none',
  'answer-quality': 'unsure',
} as const;

/** Total. A sheet without one score is blank; identical answers come before any region. */
export function readPicture({ scales, pattern, identical }: ScoreSheet): Picture {
  if (scales.every((scale) => scale.status !== 'scored')) return { kind: 'blank' };
  if (pattern?.statement.kind === 'not-enough-answers') return { kind: 'not-enough' };
  if (identical) return { kind: 'identical' };
  if (pattern === null) return { kind: 'dimensions' };
  const { statement } = pattern;
  switch (statement.kind) {
    case 'clear':
      return { kind: 'clear', region: statement.region };
    case 'leaning':
      return { kind: 'leaning', region: statement.region, isSoftened: pattern.demoted };
    case 'blend':
      return { kind: 'blend', regions: statement.regions };
    case 'no-clear-pattern':
      return { kind: KINDS[statement.because] };
  }
}
