const KNOWN_REGIONS = [
  'secure-leaning',
  'anxious-leaning',
  'avoidant-leaning',
  'mixed-high',
] as const;

/** A region of the map that the report words name. Questionnaire files may have others. */
export type KnownRegion = (typeof KNOWN_REGIONS)[number];

export function isKnownRegion(region: string): region is KnownRegion {
  return KNOWN_REGIONS.some((known) => known === region);
}
