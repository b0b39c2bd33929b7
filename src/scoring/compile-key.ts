import { findKeyFaults } from './find-key-faults.ts';
import type { Keying } from './key-answer.ts';
import type { ItemKey, ScaleEntry, ScaleKey, ScoringKey } from './model.ts';

export interface CompiledEntry extends Keying {
  /** Where the item stands in the key. */
  readonly at: number;
  readonly facet: string;
  readonly weight: number;
}

export interface CompiledFacet {
  readonly facet: string;
  readonly entries: readonly CompiledEntry[];
}

export interface CompiledScale {
  readonly key: ScaleKey;
  readonly entries: readonly CompiledEntry[];
  /** In the order of their first entry. */
  readonly facets: readonly CompiledFacet[];
  /** With how many answers it is scored: all of them for a `sum` (SPEC M1, M3). */
  readonly minAnswered: number;
  /** The lowest and the highest attainable score (SPEC S2). */
  readonly lowest: number;
  readonly highest: number;
}

/** A checked key with everything that does not depend on answers worked out (SPEC G3). */
export interface CompiledKey {
  readonly key: ScoringKey;
  readonly scales: readonly CompiledScale[];
}

/**
 * Compile once, score many. Keys come from checked questionnaire files, so a faulty key is a bug.
 * @throws Error naming every fault of the key (SPEC G4).
 */
export function compileKey(key: ScoringKey): CompiledKey {
  const faults = findKeyFaults(key);
  if (faults.length > 0) throw new Error(faults.join('; '));
  return { key, scales: key.scales.map((scale) => compileScale(scale, key.items)) };
}

function compileScale(scale: ScaleKey, items: readonly ItemKey[]): CompiledScale {
  const entries = scale.entries.flatMap((entry) => compileEntry(entry, items));
  const perWeight = scale.method === 'mean' ? total(entries, () => 1) : 1;
  return {
    key: scale,
    entries,
    facets: facetsOf(entries),
    minAnswered: scale.method === 'sum' ? entries.length : scale.minAnswered,
    lowest: total(entries, (entry) => entry.lowest) / perWeight,
    highest: total(entries, (entry) => entry.highest) / perWeight,
  };
}

function compileEntry(entry: ScaleEntry, items: readonly ItemKey[]): readonly CompiledEntry[] {
  return items.flatMap((item, at) =>
    item.id === entry.item
      ? [
          {
            at,
            facet: item.facet,
            sign: entry.sign,
            weight: entry.weight,
            lowest: Math.min(...item.values),
            highest: Math.max(...item.values),
          },
        ]
      : [],
  );
}

function total(
  entries: readonly CompiledEntry[],
  valueOf: (entry: CompiledEntry) => number,
): number {
  return entries.reduce((sum, entry) => sum + entry.weight * valueOf(entry), 0);
}

function facetsOf(entries: readonly CompiledEntry[]): readonly CompiledFacet[] {
  const facets = new Set(entries.map((entry) => entry.facet));
  return [...facets].map((facet) => ({
    facet,
    entries: entries.filter((entry) => entry.facet === facet),
  }));
}
