import { checkEvidence } from './check-evidence.ts';
import { checkOrder } from './check-order.ts';
import { checkPattern } from './check-pattern.ts';
import { checkReferences } from './check-references.ts';
import { checkScales } from './check-scales.ts';
import type { Questionnaire } from './model.ts';
import type { Fault } from './problem.ts';

/** Every rule of `questionnaire.json` that its shape cannot say. Empty when the file keeps them all. */
export function checkQuestionnaire(questionnaire: Questionnaire): readonly Fault[] {
  const references = checkReferences(questionnaire);
  // A wrong id would set off a dozen faults that go away with it.
  if (references.length > 0) return references;
  return [
    ...checkScales(questionnaire),
    ...checkOrder(questionnaire),
    ...checkPattern(questionnaire),
    ...checkEvidence(questionnaire),
  ];
}
