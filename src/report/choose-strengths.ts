import type { FacetPosition, Level, ScoreSheet } from '#scoring';
import { roleOf } from './known-role.ts';
import type { Statement } from './model.ts';
import { strengthOf, type Strength } from './strength-facets.ts';

/** Positions, keyed in the scale's direction, from which a theme counts as a strength. */
const CLEARLY_PRESENT = 75;
const CLEARLY_ABSENT = 25;
const MOST = 3;
const ENOUGH = 2;

interface Found {
  readonly strength: Strength;
  /** How far into the strong end, 0 to 100. */
  readonly strongness: number;
}

/** Whether a scale as a whole says the opposite of its themes' strengths: the page would contradict itself. */
function saysOpposite(level: Level, isSecure: boolean): boolean {
  return isSecure ? level === 'low' : level === 'high' || level === 'leaning-high';
}

function hasGround({ answered, of }: FacetPosition): boolean {
  return answered * 2 >= of;
}

function findStrengths({ scales }: ScoreSheet, kind: 'secure' | 'others'): readonly Strength[] {
  const found = scales.flatMap((scale): Found[] => {
    const role = roleOf(scale.role);
    if (scale.status !== 'scored' || role === 'other') return [];
    const isSecure = role === 'secure';
    if (isSecure !== (kind === 'secure') || saysOpposite(scale.level, isSecure)) return [];
    return scale.facets.filter(hasGround).flatMap(({ facet, position }): Found[] => {
      const strength = strengthOf(role, facet);
      const isStrong = isSecure ? position >= CLEARLY_PRESENT : position <= CLEARLY_ABSENT;
      if (strength === null || !isStrong) return [];
      return [{ strength, strongness: isSecure ? position : 100 - position }];
    });
  });
  return found
    .toSorted((left, right) => right.strongness - left.strongness)
    .map(({ strength }) => strength);
}

/**
 * At most three, strongest first: themes of the secure scale, and where there are fewer than two,
 * low themes of the others; none from a scale that as a whole says the opposite. With none, one sentence that is true of anyone who answered.
 * `isTelling` is false when the answers carry no pattern (all alike).
 */
export function chooseStrengths(sheet: ScoreSheet, isTelling: boolean): readonly Statement[] {
  if (sheet.counts.answered === 0) return [];
  const secure = isTelling ? findStrengths(sheet, 'secure') : [];
  const others = isTelling && secure.length < ENOUGH ? findStrengths(sheet, 'others') : [];
  const named = [...new Set([...secure, ...others])].slice(0, MOST);
  if (named.length === 0) return [{ id: 'strength.took-time' }];
  return named.map((strength) => ({ id: `strength.${strength}` }));
}
