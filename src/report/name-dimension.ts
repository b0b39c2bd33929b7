import type { ScaleResult } from '#scoring';
import { roleOf, type Role } from './known-role.ts';
import type { Statement, StatementValues } from './model.ts';

/** How a scale is spoken of in one report: a role's name goes to the first scale of that role only. */
export interface DimensionName {
  readonly scale: string;
  readonly role: Role;
}

/** One name for each scale, in order. No two scales share a name as long as their ids differ. */
export function nameDimensions(scales: readonly ScaleResult[]): readonly DimensionName[] {
  return scales.map(({ id, role }, index) => {
    const isTaken = scales.slice(0, index).some((earlier) => earlier.role === role);
    return { scale: id, role: isTaken ? 'other' : roleOf(role) };
  });
}

export function nameStatement({ scale, role }: DimensionName): Statement {
  return { id: `role.${role}.name`, values: { scale } };
}

/** What the dimension is about, in a few words. */
export function aboutStatement({ role }: DimensionName): Statement {
  return { id: `role.${role}.about` };
}

/** The values with which a sentence can speak of the dimension. */
export function nameValues({ scale, role }: DimensionName): StatementValues {
  return { scale, role };
}
