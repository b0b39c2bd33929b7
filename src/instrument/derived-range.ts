import type { Questionnaire, QuestionnaireScale } from './model.ts';

interface Range {
  readonly min: number;
  readonly max: number;
}

/** Lowest and highest value of an item's options; null where its options are not to be found. */
export function itemRange(questionnaire: Questionnaire, itemId: string): Range | null {
  const item = questionnaire.items.find(({ id }) => id === itemId);
  const set = questionnaire.responseSets.find(({ id }) => id === item?.responseSet);
  if (set === undefined) return null;
  const values = set.options.map(({ value }) => value);
  return { min: Math.min(...values), max: Math.max(...values) };
}

/** The range of a scale's score that follows from options, weights and method. */
export function derivedRange(
  questionnaire: Questionnaire,
  scale: QuestionnaireScale,
): Range | null {
  let total = 0;
  let min = 0;
  let max = 0;
  for (const { item, weight = 1 } of scale.items) {
    const range = itemRange(questionnaire, item);
    if (range === null) return null;
    total += weight;
    min += weight * range.min;
    max += weight * range.max;
  }
  return scale.method === 'mean' ? { min: min / total, max: max / total } : { min, max };
}
