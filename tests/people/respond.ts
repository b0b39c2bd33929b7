import type { Answer, Answers, ItemKey, ScaleKey, ScoringKey } from '#scoring';
import { normal, type Random } from './seeded-random.ts';
import type { Traits } from './traits.ts';

/** The ways of answering that a check meets. */
export const MANNERS = [
  'attentive',
  'hurried',
  'straight-lining',
  'skipping',
  'random',
  'extreme',
  'contradictory',
] as const;
export type Manner = (typeof MANNERS)[number];

/** Spread of single answers around a person's mean that gives scale scores a standard deviation near .80 on 1 to 5. */
const ITEM_SPREAD = 1.45;

/** The correlation between two items of a scale at which `k` of them reach a reliability (Spearman 1910, Brown 1910). */
function itemCorrelation(reliability: number, k: number): number {
  return reliability / (k - (k - 1) * reliability);
}

function nearest(values: readonly number[], wanted: number): number {
  return values.reduce((best, value) =>
    Math.abs(value - wanted) < Math.abs(best - wanted) ? value : best,
  );
}

function middleOf({ values }: ItemKey): number {
  return (Math.min(...values) + Math.max(...values)) / 2;
}

interface Respondent {
  readonly traits: Traits;
  /** Of a whole scale. */
  readonly reliability: number;
  readonly random: Random;
}

/** Where the item pulls the person, before a manner of answering has its say: -1 to 1 is about one standard deviation. */
function leaning(item: ItemKey, scales: readonly ScaleKey[], person: Respondent): number {
  const pulls = scales.flatMap((scale) =>
    scale.entries
      .filter((entry) => entry.item === item.id)
      .map(({ sign }) => {
        const shared = itemCorrelation(person.reliability, scale.entries.length);
        const trait = person.traits[scale.role] ?? 0;
        return sign * Math.sqrt(shared) * trait + Math.sqrt(1 - shared) * normal(person.random);
      }),
  );
  return pulls.reduce((sum, pull) => sum + pull, 0) / Math.max(pulls.length, 1);
}

function answerOne(item: ItemKey, pull: number, manner: Manner, random: Random): Answer | null {
  const { values } = item;
  const drawn = nearest(values, middleOf(item) + ITEM_SPREAD * pull);
  switch (manner) {
    case 'attentive':
    case 'contradictory':
    case 'straight-lining':
      return drawn;
    case 'hurried':
      return random() < 0.5 ? drawn : pickAny(values, random);
    case 'skipping': {
      const chance = random();
      if (chance < 0.25) return null;
      return chance < 0.4 ? 'declined' : drawn;
    }
    case 'random':
      return pickAny(values, random);
    case 'extreme':
      return pull < 0 ? Math.min(...values) : Math.max(...values);
  }
}

function pickAny(values: readonly number[], random: Random): number {
  return values[Math.floor(random() * values.length)] ?? Number.NaN;
}

/** A simulated person's answers to a key. The same person, manner and seed answer alike for ever. */
export function respond(key: ScoringKey, manner: Manner, person: Respondent): Answers {
  const { random } = person;
  const same = pickAny(key.items[0]?.values ?? [], random);
  const given = key.items.flatMap((item): readonly (readonly [string, Answer])[] => {
    const pull = leaning(item, key.scales, person);
    const answer = manner === 'straight-lining' ? same : answerOne(item, pull, manner, random);
    return answer === null ? [] : [[item.id, answer]];
  });
  const answers = Object.fromEntries(given);
  return manner === 'contradictory' ? contradict(key, answers) : answers;
}

/** Says the same of both items of every pair of opposites. */
function contradict(key: ScoringKey, answers: Answers): Answers {
  const pairs = key.scales.flatMap(({ antonymPairs }) => antonymPairs);
  const doubled = pairs.flatMap(([direct, opposite]): readonly (readonly [string, Answer])[] => {
    const values = key.items.find(({ id }) => id === direct)?.values ?? [];
    const top = Math.max(...values);
    return [
      [direct, top],
      [opposite, top],
    ];
  });
  return { ...answers, ...Object.fromEntries(doubled) };
}
