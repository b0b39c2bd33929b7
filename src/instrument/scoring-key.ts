import type { ScoringKey } from '#scoring';
import type { Questionnaire, QuestionnaireItem } from './model.ts';

/**
 * The numbers that the scorer needs, and nothing else of the file.
 * Throws on a questionnaire that `readQuestionnaire` would have refused.
 */
export function toScoringKey(questionnaire: Questionnaire): ScoringKey {
  return {
    items: questionnaire.items.map((item) => ({
      id: item.id,
      facet: item.facet,
      values: valuesOf(questionnaire, item),
    })),
    scales: questionnaire.scales.map((scale) => ({
      id: scale.id,
      role: scale.role,
      method: scale.method,
      entries: scale.items.map(({ item, sign, weight }) => ({ item, sign, weight: weight ?? 1 })),
      minAnswered: scale.missing.minAnswered,
      reliability: scale.reliability.value,
      sd: scale.sd.value,
      retest: scale.retest?.value ?? null,
      antonymPairs: scale.antonymPairs,
    })),
    midpoint: questionnaire.levels.midpoint,
    margins: questionnaire.levels.margins,
    identicalFrom: questionnaire.identicalFrom,
    pattern: questionnaire.pattern,
  };
}

function valuesOf(questionnaire: Questionnaire, item: QuestionnaireItem): readonly number[] {
  const set = questionnaire.responseSets.find(({ id }) => id === item.responseSet);
  if (set === undefined) throw new Error(`Item ${item.id} has no response set ${item.responseSet}`);
  return set.options.map(({ value }) => value);
}
