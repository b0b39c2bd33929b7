import type { KnownRole } from './known-role.ts';

const FACETS = {
  secure: ['depending', 'goodwill', 'repair', 'together-and-apart'],
  anxious: ['losing-people', 'reassurance', 'signs-of-distance', 'protest', 'own-worth'],
  avoidant: ['closeness', 'self-reliance', 'hiding-feelings', 'pulling-away', 'asking-for-help'],
  disorganized: ['wanting-and-fearing', 'alarm', 'sudden-switches', 'expecting-hurt'],
} as const satisfies Record<KnownRole, readonly string[]>;

/** A theme that can be named as a strength: a high one of the secure scale, a low one of the others. */
export type Strength = (typeof FACETS)[KnownRole][number];

/** The strength that a facet of a scale with that role stands for, if the words know it. */
export function strengthOf(role: KnownRole, facet: string): Strength | null {
  const known: readonly Strength[] = FACETS[role];
  return known.find((strength) => strength === facet) ?? null;
}
