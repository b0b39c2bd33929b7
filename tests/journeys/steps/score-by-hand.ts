import type { PositionRow } from './read-positions.ts';
import type { Answers } from './answer-page.ts';

export type ScaleName = 'anxious' | 'avoidant' | 'disorganized' | 'secure';
/** For each scale its items with their signs, and the reliability that is assumed. */
export type HandKey = Readonly<Record<ScaleName, { items: string; reliability: number }>>;

/** Written out by hand from the blueprint. Nothing here is read from the product or from its files. */
const FULL_ITEMS = {
  anxious: `+losing-people-1 +losing-people-2 -losing-people-3 +reassurance-1 +reassurance-2
    +signs-of-distance-1 -signs-of-distance-2 +protest-1 +protest-2 -own-worth-1`,
  avoidant: `+closeness-1 +closeness-2 -closeness-3 +self-reliance-1 +self-reliance-2
    +hiding-feelings-1 -hiding-feelings-2 +pulling-away-1 +pulling-away-2 -asking-for-help-1`,
  disorganized: `+wanting-and-fearing-1 +wanting-and-fearing-2 +alarm-1 -alarm-2
    +sudden-switches-1 +sudden-switches-2 +expecting-hurt-1 -expecting-hurt-2`,
  secure: `+depending-1 +depending-2 +goodwill-1 -goodwill-2 +repair-1 +repair-2
    +together-and-apart-1 -together-and-apart-2`,
} as const;

function withReliability(items: Readonly<Record<ScaleName, string>>, axes: number, others: number) {
  return {
    anxious: { items: items.anxious, reliability: axes },
    avoidant: { items: items.avoidant, reliability: axes },
    disorganized: { items: items.disorganized, reliability: others },
    secure: { items: items.secure, reliability: others },
  };
}

const FULL_KEY: HandKey = withReliability(FULL_ITEMS, 0.8, 0.8);

export const SHORT_KEY: HandKey = withReliability(
  {
    anxious: '+losing-people-1 -losing-people-3 +reassurance-1 -signs-of-distance-2 +protest-2',
    avoidant: '+closeness-1 -closeness-3 +self-reliance-1 -hiding-feelings-2 +pulling-away-1',
    disorganized: '+wanting-and-fearing-1 +alarm-1 -alarm-2 +sudden-switches-1 +expecting-hurt-1',
    secure: '+depending-1 +goodwill-1 -goodwill-2 +repair-1 +together-and-apart-1',
  },
  0.67,
  0.71,
);

export const ABOUT_KEY: HandKey = withReliability(
  {
    anxious: '+losing-people-1 -losing-people-2 +reassurance-1 +signs-of-distance-1',
    avoidant: '+closeness-1 +hiding-feelings-1 -hiding-feelings-2 -asking-for-help-1',
    disorganized: '+wanting-and-fearing-1 +alarm-1 -alarm-2 +sudden-switches-1',
    secure: '+depending-1 +goodwill-1 -goodwill-2 +repair-1',
  },
  0.62,
  0.67,
);

const SPREAD = 0.8;
const NINE_IN_TEN = 1.645;

function roundHalfUp(value: number): number {
  return Math.floor(value + 0.5 + 1e-9);
}

/** What the table must show for a scale of which enough is answered, with pencil and paper. */
function scoreScale(
  { items, reliability: whole }: HandKey[ScaleName],
  answers: Answers,
): PositionRow {
  const entries = items.split(/\s+/);
  const keyed = entries.flatMap((entry) => {
    const answer = Number(answers[entry.slice(1)]);
    if (Number.isNaN(answer)) return [];
    return [entry.startsWith('-') ? 6 - answer : answer];
  });
  const mean = keyed.reduce((sum, value) => sum + value, 0) / keyed.length;
  const position = ((mean - 1) / 4) * 100;
  const share = keyed.length / entries.length;
  const reliability = (share * whole) / (1 + (share - 1) * whole);
  const error = (SPREAD * Math.sqrt(1 - reliability) * 100) / 4;
  const around = (width: number) => [
    roundHalfUp(Math.max(0, position - width)),
    roundHalfUp(Math.min(100, position + width)),
  ];
  return {
    position: roundHalfUp(position),
    band: around(error),
    wideBand: around(NINE_IN_TEN * error),
    answered: [keyed.length, entries.length],
  };
}

/** The whole table of positions for a set of answers of which every scale has enough. */
export function scoreByHand(
  answers: Answers,
  key: HandKey = FULL_KEY,
): Readonly<Record<ScaleName, PositionRow>> {
  return {
    anxious: scoreScale(key.anxious, answers),
    avoidant: scoreScale(key.avoidant, answers),
    disorganized: scoreScale(key.disorganized, answers),
    secure: scoreScale(key.secure, answers),
  };
}

/** Answers that put each scale at a height from 1 to 5. */
export function answersFor(
  key: HandKey,
  heights: Readonly<Partial<Record<ScaleName, number>>>,
): Answers {
  const pairs = Object.entries(key).flatMap(([scale, { items }]) => {
    const height = heights[scale as ScaleName];
    if (height === undefined) return [];
    return items
      .split(/\s+/)
      .map((entry) => [entry.slice(1), String(entry.startsWith('-') ? 6 - height : height)]);
  });
  return Object.fromEntries(pairs) as Answers;
}
