import type {
  ConsistencyNote,
  Level,
  PatternKey,
  PatternResult,
  PatternStatement,
  Regions,
} from './model.ts';

type End = 'low' | 'high';
/** Levels by scale id, such as a Map of them. */
type Levels = Pick<ReadonlyMap<string, Level>, 'get'>;

/**
 * The pattern statement, the overlay and the consistency note (SPEC P1 to P10).
 * @param levels by scale id; a scale that was not scored is absent.
 * @param isIdentical whether the identical-answers guard holds.
 * @param isDoubtful whether the answers' quality asks for a less definite statement.
 */
export function findPattern(
  pattern: PatternKey,
  levels: Levels,
  isIdentical: boolean,
  isDoubtful = false,
): PatternResult {
  const levelAt = (scale: string | null): Level | null =>
    scale === null ? null : (levels.get(scale) ?? null);
  const found = findStatement(pattern, levels, isIdentical);
  const statement = isDoubtful ? demote(found) : found;
  return {
    statement,
    overlay: levelAt(pattern.overlay) === 'high' && !isIdentical,
    consistency: noteConsistency(statement, levelAt(pattern.consistency), pattern.regions),
    demoted: statement !== found,
  };
}

/** One step less definite (SPEC P10); what claims nothing stays as it is. */
function demote(statement: PatternStatement): PatternStatement {
  switch (statement.kind) {
    case 'clear':
      return { kind: 'leaning', region: statement.region };
    case 'leaning':
    case 'blend':
      return { kind: 'no-clear-pattern', because: 'answer-quality' };
    case 'not-enough-answers':
    case 'no-clear-pattern':
      return statement;
  }
}

function findStatement(
  { axes, regions }: PatternKey,
  levels: Levels,
  isIdentical: boolean,
): PatternStatement {
  const first = levels.get(axes[0]);
  const second = levels.get(axes[1]);
  if (first === undefined || second === undefined) {
    return {
      kind: 'not-enough-answers',
      missing: axes.filter((axis) => levels.get(axis) === undefined),
    };
  }
  if (isIdentical) return { kind: 'no-clear-pattern', because: 'identical-answers' };
  return stateLevels(first, second, regions);
}

function stateLevels(first: Level, second: Level, regions: Regions): PatternStatement {
  const across = sideOf(first);
  const up = sideOf(second);
  const regionAt = (x: End, y: End): string => nameRegion(regions, x, y);
  if (across === 'middle') {
    if (up === 'middle') return { kind: 'no-clear-pattern', because: 'both-middle' };
    return { kind: 'blend', regions: [regionAt('low', up), regionAt('high', up)] };
  }
  if (up === 'middle') {
    return { kind: 'blend', regions: [regionAt(across, 'low'), regionAt(across, 'high')] };
  }
  // A side that is its own level is a definite one; the leaning levels have longer names.
  const isClear = first === across && second === up;
  return { kind: isClear ? 'clear' : 'leaning', region: regionAt(across, up) };
}

function sideOf(level: Level): End | 'middle' {
  if (level === 'middle') return 'middle';
  return level === 'high' || level === 'leaning-high' ? 'high' : 'low';
}

function nameRegion(regions: Regions, first: End, second: End): string {
  if (first === 'low') return second === 'low' ? regions.lowLow : regions.lowHigh;
  return second === 'low' ? regions.highLow : regions.highHigh;
}

function noteConsistency(
  statement: PatternStatement,
  level: Level | null,
  regions: Regions,
): ConsistencyNote | null {
  if (statement.kind !== 'clear' && statement.kind !== 'leaning') return null;
  const { region } = statement;
  if (region === regions.highHigh && level === 'high') return 'high-beside-both-high';
  if (region === regions.lowLow && level === 'low') return 'low-beside-both-low';
  return null;
}
