import { displayPosition, type Band, type Level, type ScaleResult } from '#scoring';
import type { DimensionReport, DisplayedBand, Statement } from './model.ts';
import { aboutStatement, nameStatement, nameValues, type DimensionName } from './name-dimension.ts';
import type { Role } from './known-role.ts';
import type { LevelGroup, MeaningPart } from './statement-id.ts';

const PARTS: readonly MeaningPart[] = ['looks', 'protects', 'costs', 'try', 'therapist'];

const GROUPS: Readonly<Record<Level, LevelGroup>> = {
  high: 'high',
  'leaning-high': 'high',
  middle: 'middle',
  'leaning-low': 'low',
  low: 'low',
};

/** Words about closeness and fear are said only where the level is clear: a lean is read as the middle. */
function groupOf(role: Role, level: Level): LevelGroup {
  return role === 'disorganized' && level === 'leaning-high' ? 'middle' : GROUPS[level];
}

function displayBand({ low, high }: Band): DisplayedBand {
  return { low: displayPosition(low), high: displayPosition(high) };
}

function meaningOf({ scale, role }: DimensionName, level: Level): readonly Statement[] {
  const group = groupOf(role, level);
  if (role === 'other') return [{ id: `meaning.other.${group}`, values: { scale } }];
  return PARTS.map((part) => ({ id: `meaning.${role}.${group}.${part}` }));
}

/** One scale as it is read. `isTelling` is false when the answers carry no meaning (all alike). */
export function describeDimension(
  result: ScaleResult,
  named: DimensionName,
  isTelling: boolean,
): DimensionReport {
  const { counts } = result;
  const told = { ...nameValues(named), answered: counts.answered, of: counts.of };
  const shared = {
    scale: result.id,
    role: named.role,
    name: nameStatement(named),
    about: aboutStatement(named),
    counts,
  };
  if (result.status === 'not-enough-answers') {
    const reason: Statement =
      result.reason === 'too-few'
        ? { id: 'dimension.too-few', values: { ...told, needed: result.minAnswered } }
        : { id: 'dimension.empty-facet', values: told };
    return { status: 'not-enough-answers', ...shared, reason };
  }
  return {
    status: 'scored',
    ...shared,
    position: displayPosition(result.position),
    band: displayBand(result.band),
    wideBand: displayBand(result.wideBand),
    level: result.level,
    levelWord: { id: `level.${result.level}` },
    meaning: isTelling ? meaningOf(named, result.level) : [],
    basedOn: counts.answered < counts.of ? { id: 'dimension.based-on', values: told } : null,
  };
}
