import { findKeyFaults } from './find-key-faults.ts';
import type { Keying } from './key-answer.ts';
import type { ItemKey, ScaleEntry, ScaleKey, ScoringKey } from './model.ts';
import type { Reading } from './read-answers.ts';
import { compileWholeSum, type WholeSum } from './whole-sum.ts';

export interface CompiledItem {
  /** Where the item stands in the key. */
  readonly at: number;
  readonly id: string;
  readonly facet: string;
  readonly values: readonly number[];
  readonly lowest: number;
  readonly highest: number;
  /** Whether the options are all the whole numbers from lowest to highest. */
  readonly isWhole: boolean;
}

export interface CompiledEntry extends Keying {
  /** Where the item stands in the key. */
  readonly at: number;
  readonly weight: number;
  /** weight·(highest − lowest): the entry's share of what can be attained. */
  readonly attainable: number;
  readonly isWhole: boolean;
}

export interface CompiledFacet {
  readonly facet: string;
  readonly entries: readonly CompiledEntry[];
}

export interface CompiledScale {
  readonly key: ScaleKey;
  /** Facet by facet, in which order every road adds them up. */
  readonly entries: readonly CompiledEntry[];
  /** In the order of their first entry. */
  readonly facets: readonly CompiledFacet[];
  /** With how many answers it is scored: all of them for a `sum` (SPEC M1, M3). */
  readonly minAnswered: number;
  /** The lowest and the highest attainable score (SPEC S2). */
  readonly lowest: number;
  readonly highest: number;
  /** Null where the scale is not one of whole numbers (SPEC F2). */
  readonly wholeSum: WholeSum | null;
}

/** A checked key with everything that does not depend on answers worked out (SPEC G3). */
export interface CompiledKey {
  readonly key: ScoringKey;
  readonly items: readonly CompiledItem[];
  readonly itemsById: ReadonlyMap<string, CompiledItem>;
  readonly scales: readonly CompiledScale[];
  /** The readings of a blank sheet, to copy and fill in. */
  readonly noReadings: readonly Reading[];
  readonly antonymPairs: readonly AntonymPair[];
}

export interface AntonymPair {
  readonly direct: CompiledItem;
  readonly reversed: CompiledItem;
}

/**
 * Compile once, score many. Keys come from checked questionnaire files, so a faulty key is a bug.
 * @throws Error naming every fault of the key (SPEC G4).
 */
export function compileKey(key: ScoringKey): CompiledKey {
  const faults = findKeyFaults(key);
  if (faults.length > 0) throw new Error(faults.join('; '));
  const items = key.items.map(compileItem);
  const itemsById = new Map(items.map((item) => [item.id, item]));
  const pairs = key.scales.flatMap((scale) => scale.antonymPairs);
  return {
    key,
    items,
    itemsById,
    scales: key.scales.map((scale) => compileScale(scale, itemsById)),
    noReadings: items.map(() => undefined),
    antonymPairs: pairs.flatMap(([one, other]) => {
      const direct = itemsById.get(one);
      const reversed = itemsById.get(other);
      return direct === undefined || reversed === undefined ? [] : [{ direct, reversed }];
    }),
  };
}

function compileItem({ id, facet, values }: ItemKey, at: number): CompiledItem {
  const lowest = Math.min(...values);
  const isWhole = values.every((value, step) => Number.isInteger(value) && value === lowest + step);
  return { at, id, facet, values, lowest, highest: Math.max(...values), isWhole };
}

type ItemsById = ReadonlyMap<string, CompiledItem>;

function compileScale(scale: ScaleKey, items: ItemsById): CompiledScale {
  const facets = facetsOf(scale.entries, items);
  const entries = facets.flatMap((facet) => facet.entries);
  const perWeight = scale.method === 'mean' ? total(entries, () => 1) : 1;
  return {
    key: scale,
    entries,
    facets,
    minAnswered: scale.method === 'sum' ? entries.length : scale.minAnswered,
    lowest: total(entries, (entry) => entry.lowest) / perWeight,
    highest: total(entries, (entry) => entry.highest) / perWeight,
    wholeSum: compileWholeSum(entries),
  };
}

function facetsOf(entries: readonly ScaleEntry[], items: ItemsById): readonly CompiledFacet[] {
  const facets = new Map<string, CompiledEntry[]>();
  for (const { item: id, sign, weight } of entries) {
    const item = items.get(id);
    if (item === undefined) continue;
    const { at, facet, lowest, highest, isWhole } = item;
    const attainable = weight * (highest - lowest);
    const entry = { at, sign, weight, lowest, highest, attainable, isWhole };
    const others = facets.get(facet);
    if (others === undefined) facets.set(facet, [entry]);
    else others.push(entry);
  }
  return [...facets].map(([facet, those]) => ({ facet, entries: those }));
}

function total(
  entries: readonly CompiledEntry[],
  valueOf: (entry: CompiledEntry) => number,
): number {
  return entries.reduce((sum, entry) => sum + entry.weight * valueOf(entry), 0);
}
