import type { ItemKey, PatternKey, ScaleKey, ScoringKey } from './model.ts';
import { isNearly } from './nearly.ts';

/** Within these bounds the rounding error of a position stays below what L2 calls a tie. */
const LARGEST_VALUE = 1000;
const FINEST_STEP = 0.05;
const LARGEST_WEIGHT = 1000;
const LARGEST_SD = 1e6;

type Check = readonly [isSound: boolean, fault: string];

/** What keeps a key from being scored, in words; empty for a sound key (SPEC G4). */
export function findKeyFaults(key: ScoringKey): readonly string[] {
  const items = key.items.map((item) => item.id);
  const scales = key.scales.map((scale) => scale.id);
  const checks: readonly Check[] = [
    [areDistinct(items), 'two items share an id'],
    [areDistinct(scales), 'two scales share an id'],
    [isBetween(key.midpoint, 0, 100), 'the midpoint is not between 0 and 100'],
    [
      isBetween(key.margins.leaning, 0, key.margins.clear),
      'the margins are not 0 <= leaning <= clear',
    ],
    [isCount(key.identicalFrom), 'identicalFrom is not a whole number from 1 up'],
    ...key.items.map(checkItem),
    ...key.scales.flatMap((scale) => checkScale(scale, items)),
    ...(key.pattern === null ? [] : checkPattern(key.pattern, scales)),
  ];
  return checks.flatMap(([isSound, fault]) => (isSound ? [] : [fault]));
}

function checkItem(item: ItemKey): Check {
  const steps = item.values.slice(1).map((value, before) => value - (item.values[before] ?? 0));
  const [step = 0] = steps;
  const isSound =
    step >= FINEST_STEP &&
    steps.every((other) => isNearly(other, step)) &&
    item.values.every((value) => isBetween(value, -LARGEST_VALUE, LARGEST_VALUE));
  return [isSound, `item ${item.id}: the values do not ascend in equal steps`];
}

function checkScale(scale: ScaleKey, items: readonly string[]): readonly Check[] {
  const used = scale.entries.map((entry) => entry.item);
  const isWeight = (weight: number): boolean =>
    isBetween(weight, 1 / LARGEST_WEIGHT, LARGEST_WEIGHT);
  const checks: readonly Check[] = [
    [used.length > 0, 'no items'],
    [areDistinct(used), 'an item twice'],
    [used.every((item) => items.includes(item)), 'an unknown item'],
    [scale.entries.every((entry) => isWeight(entry.weight)), 'a weight out of range'],
    [isCount(scale.minAnswered) && scale.minAnswered <= used.length, 'minAnswered out of range'],
    [isBetween(scale.reliability, 0, 1), 'reliability not between 0 and 1'],
    [isBetween(scale.sd, 0, LARGEST_SD), 'sd out of range'],
    [isBetween(scale.retest ?? 0, 0, 1), 'retest not between 0 and 1'],
    [
      scale.antonymPairs.every((pair) => areOpposite(pair, scale)),
      'a pair that is not of opposites',
    ],
    [areDistinct(scale.antonymPairs.flat()), 'an item in two pairs'],
  ];
  return checks.map(([isSound, fault]) => [isSound, `scale ${scale.id}: ${fault}`]);
}

function areOpposite([one, other]: readonly [string, string], scale: ScaleKey): boolean {
  const signOf = (id: string) => scale.entries.find(({ item }) => item === id)?.sign ?? 0;
  return signOf(one) * signOf(other) === -1;
}

function checkPattern(pattern: PatternKey, scales: readonly string[]): readonly Check[] {
  const isKnown = (id: string | null): boolean => id === null || scales.includes(id);
  return [
    [areDistinct(pattern.axes), 'pattern: one scale on both axes'],
    [areDistinct(Object.values(pattern.regions)), 'pattern: two regions share a name'],
    [
      [...pattern.axes, pattern.overlay, pattern.consistency].every(isKnown),
      'pattern: an unknown scale',
    ],
  ];
}

/** False for NaN. */
function isBetween(value: number, low: number, high: number): boolean {
  return value >= low && value <= high;
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 1;
}

function areDistinct(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}
