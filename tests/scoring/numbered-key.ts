import type { Answers, PatternKey, ScaleMethod, ScoringKey } from '#scoring';

export interface NumberedScale {
  readonly id: string;
  readonly items: readonly number[];
  readonly reversed?: readonly number[];
  readonly method?: ScaleMethod;
  readonly minAnswered?: number;
  readonly reliability?: number;
  readonly sd?: number;
  readonly retest?: number;
  readonly pairs?: readonly (readonly [number, number])[];
}

interface NumberedForm {
  readonly length: number;
  readonly options: readonly number[];
  readonly scales: readonly NumberedScale[];
  /** By item number; otherwise every item is a facet of its own. */
  readonly facets?: Readonly<Record<number, string>>;
  readonly pattern?: PatternKey;
  readonly identicalFrom?: number;
}

/** A key in the notation of published forms: items 1 to n, a list of them for each scale. */
export function numberedKey(form: NumberedForm): ScoringKey {
  const numbers = Array.from({ length: form.length }, (_, at) => at + 1);
  return {
    items: numbers.map((number) => ({
      id: itemId(number),
      facet: form.facets?.[number] ?? `facet-${number}`,
      values: form.options,
    })),
    scales: form.scales.map((scale) => ({
      id: scale.id,
      role: 'other',
      method: scale.method ?? 'mean',
      entries: scale.items.map((number) => ({
        item: itemId(number),
        sign: scale.reversed?.includes(number) === true ? -1 : 1,
        weight: 1,
      })),
      minAnswered: scale.minAnswered ?? Math.ceil(0.8 * scale.items.length),
      reliability: scale.reliability ?? 0.8,
      sd: scale.sd ?? 0.8,
      retest: scale.retest ?? null,
      antonymPairs: (scale.pairs ?? []).map(([direct, other]) => [itemId(direct), itemId(other)]),
    })),
    midpoint: 50,
    margins: { clear: 1.28, leaning: 0.5 },
    identicalFrom: form.identicalFrom ?? 12,
    pattern: form.pattern ?? null,
  };
}

/** Answers to items 1 to n in order; undefined leaves an item out. */
export function numberedAnswers(values: readonly (number | 'declined' | undefined)[]): Answers {
  return Object.fromEntries(
    values.flatMap((value, at) => (value === undefined ? [] : [[itemId(at + 1), value]])),
  );
}

function itemId(number: number): string {
  return `item-${number}`;
}
