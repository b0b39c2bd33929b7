/**
 * What a practice says of its own work, claim by claim: T what the therapy is, H how it helps, W whom.
 * Articles draw on these in our own words; research stands beside them where it says more, or less.
 */
export type ClaimId =
  `T${1 | 2 | 3 | 4 | 5}` | `H${1 | 2 | 3 | 4 | 5 | 6}` | `W${0 | 1 | 2 | 3 | 4 | 5 | 6}`;
