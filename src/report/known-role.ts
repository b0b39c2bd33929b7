const KNOWN_ROLES = ['secure', 'anxious', 'avoidant', 'disorganized'] as const;

/** A role that the report words speak of. */
export type KnownRole = (typeof KNOWN_ROLES)[number];

/** `other` is any role that these words do not know, and every further scale of a role already shown. */
export type Role = KnownRole | 'other';

/** The role that the words know a scale’s role by. */
export function roleOf(role: string): Role {
  return KNOWN_ROLES.find((known) => known === role) ?? 'other';
}
