import type { Questionnaire } from './model.ts';
import type { Fault } from './problem.ts';
import { toFault } from './problem.ts';

/** Levels, the identical-answers guard, and who plays which part in the pattern. */
export function checkPattern(questionnaire: Questionnaire): readonly Fault[] {
  const { levels, identicalFrom, items, pattern } = questionnaire;
  const faults: Fault[] = [];
  if (levels.margins.clear <= levels.margins.leaning) {
    faults.push(toFault('levels', ['levels', 'margins'], 'The leaning margin is the larger one.'));
  }
  if (identicalFrom > items.length) {
    faults.push(toFault('identical-from', ['identicalFrom'], `There are ${items.length} items.`));
  }
  if (pattern === null) return faults;
  const parts = [...pattern.axes, pattern.overlay, pattern.consistency].filter((id) => id !== null);
  if (new Set(parts).size !== parts.length) {
    faults.push(toFault('pattern-roles', ['pattern'], 'One scale has two parts in the pattern.'));
  }
  if (new Set(Object.values(pattern.regions)).size !== 4) {
    faults.push(toFault('pattern-regions', ['pattern', 'regions'], 'Two regions have one name.'));
  }
  return faults;
}
