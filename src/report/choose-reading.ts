import type { Level, ScoreSheet } from '#scoring';
import type { KnownRole } from './known-role.ts';
import type { Reading } from './model.ts';
import { nameDimensions, nameValues } from './name-dimension.ts';

/** Where an article is most worth reading. Fear of closeness is named only where its level is clear. */
const LEVELS: Readonly<Record<KnownRole, readonly Level[]>> = {
  disorganized: ['high'],
  anxious: ['high', 'leaning-high'],
  avoidant: ['high', 'leaning-high'],
  secure: ['high', 'leaning-high', 'low'],
};
/** The order in which dimensions are read about, when more than three ask for it. */
const ROLES: readonly KnownRole[] = ['disorganized', 'anxious', 'avoidant', 'secure'];
const MOST = 3;

/**
 * At most three articles, each with the dimension that it is offered for. Where no dimension stands
 * out, or the answers carry no meaning (`isTelling` false: all alike), one about the check itself.
 */
export function chooseReading({ scales }: ScoreSheet, isTelling: boolean): readonly Reading[] {
  const names = nameDimensions(scales);
  const found = ROLES.flatMap((role): readonly Reading[] => {
    const index = names.findIndex((named) => named.role === role);
    const [scale, named] = [scales[index], names[index]];
    if (!isTelling || scale?.status !== 'scored' || named === undefined) return [];
    if (!LEVELS[role].includes(scale.level)) return [];
    const values = { ...nameValues(named), level: scale.level };
    return [{ article: `${role}-pattern`, reason: { id: 'reading.because', values } }];
  });
  if (found.length > 0) return found.slice(0, MOST);
  const isScored = scales.some(({ status }) => status === 'scored');
  return isScored
    ? [{ article: 'this-check-and-research', reason: { id: 'reading.no-pattern' } }]
    : [{ article: 'attachment-based-therapy', reason: { id: 'reading.no-score' } }];
}
