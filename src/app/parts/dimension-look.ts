import type { Role } from '#report';
import type { ShapeName } from '#ui';

interface DimensionLook {
  readonly shape: ShapeName;
  readonly color: string;
}

const LOOKS: Readonly<Record<Role, DimensionLook>> = {
  secure: { shape: 'circle', color: 'var(--secure)' },
  anxious: { shape: 'triangle', color: 'var(--anxious)' },
  avoidant: { shape: 'square', color: 'var(--avoidant)' },
  disorganized: { shape: 'diamond', color: 'var(--disorganized)' },
  other: { shape: 'circle', color: 'var(--ink-soft)' },
};

/** Colour and shape of a dimension: never colour alone. */
export function lookOf(role: Role): DimensionLook {
  return LOOKS[role];
}
