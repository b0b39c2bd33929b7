import type { PatternResult, ScoreSheet } from '#scoring';
import { isKnownRegion } from './known-region.ts';
import type { Statement } from './model.ts';
import { nameDimensions, nameValues } from './name-dimension.ts';
import type { Picture } from './read-picture.ts';

function explainRegions(regions: readonly string[]): readonly Statement[] {
  const explained = [...new Set(regions)].map((region): Statement =>
    isKnownRegion(region)
      ? { id: `explain.${region}` }
      : { id: 'pattern.other', values: { region } },
  );
  const isMixed = regions.includes('mixed-high');
  return isMixed ? [...explained, { id: 'pattern.mixed-not-disorganized' }] : explained;
}

/** Which dimension keeps the pattern from being said, and what it lacks. */
function needOf(missing: string, { scales }: ScoreSheet): Statement {
  const index = scales.findIndex((scale) => scale.id === missing);
  const result = scales[index];
  const named = nameDimensions(scales)[index];
  if (result?.status !== 'not-enough-answers' || named === undefined) {
    return { id: 'pattern.needs-unknown', values: { scale: missing } };
  }
  if (result.reason === 'empty-facet') {
    return { id: 'pattern.needs-theme', values: nameValues(named) };
  }
  const count = Math.max(1, result.minAnswered - result.counts.answered);
  return { id: 'pattern.needs', values: { ...nameValues(named), count } };
}

function needsOf(sheet: ScoreSheet): readonly Statement[] {
  const statement = sheet.pattern?.statement;
  if (statement?.kind !== 'not-enough-answers') return [];
  return [...new Set(statement.missing)].map((missing) => needOf(missing, sheet));
}

function sentences(picture: Picture, sheet: ScoreSheet): readonly Statement[] {
  switch (picture.kind) {
    case 'blank':
    case 'dimensions':
    case 'not-enough':
    case 'identical':
      return needsOf(sheet);
    case 'unsure':
      return [];
    case 'none':
      return [{ id: 'pattern.none' }, { id: 'pattern.none-why' }];
    case 'clear':
    case 'leaning':
      return [{ id: `pattern.${picture.kind}` }, ...explainRegions([picture.region])];
    case 'blend':
      return [{ id: 'pattern.blend' }, ...explainRegions(picture.regions)];
  }
}

function remarks({ consistency, overlay }: PatternResult): readonly Statement[] {
  const notes: Statement[] = consistency === null ? [] : [{ id: `consistency.${consistency}` }];
  const overlays: Statement[] = overlay ? [{ id: 'overlay.present' }, { id: 'overlay.safe' }] : [];
  return [...notes, ...overlays];
}

/** Notes about how the answers fit together: never about how fast, and never a reproach. */
function qualityNotes(picture: Picture, { quality }: ScoreSheet): readonly Statement[] {
  const isSoftened =
    picture.kind === 'unsure' || (picture.kind === 'leaning' && picture.isSoftened);
  if (isSoftened) return [{ id: 'quality.softened' }];
  const isTwoWays = quality.flags.includes('inconsistency') && picture.kind !== 'blank';
  return isTwoWays ? [{ id: 'quality.two-ways' }] : [];
}

/**
 * The pattern in words: the sentence, what its area means, notes, and the overlay. Answers that
 * carry no meaning (`isTelling` false: all alike) get a friendly word and no notes.
 */
export function choosePattern(
  picture: Picture,
  sheet: ScoreSheet,
  isTelling: boolean,
): readonly Statement[] {
  const said = [...sentences(picture, sheet), ...qualityNotes(picture, sheet)];
  if (!isTelling) return [...said, { id: 'pattern.identical' }, { id: 'pattern.identical-again' }];
  return sheet.pattern === null ? said : [...said, ...remarks(sheet.pattern)];
}
