import type { PositionRow } from './read-positions.ts';
import type { Answers } from './answer-page.ts';

/** Written out by hand from the blueprint. Nothing here is read from the product or from its files. */
const SCALES = {
  anxious: `+losing-people-1 +losing-people-2 -losing-people-3 +reassurance-1 +reassurance-2
    +signs-of-distance-1 -signs-of-distance-2 +protest-1 +protest-2 -own-worth-1`,
  avoidant: `+closeness-1 +closeness-2 -closeness-3 +self-reliance-1 +self-reliance-2
    +hiding-feelings-1 -hiding-feelings-2 +pulling-away-1 +pulling-away-2 -asking-for-help-1`,
  disorganized: `+wanting-and-fearing-1 +wanting-and-fearing-2 +alarm-1 -alarm-2
    +sudden-switches-1 +sudden-switches-2 +expecting-hurt-1 -expecting-hurt-2`,
  secure: `+depending-1 +depending-2 +goodwill-1 -goodwill-2 +repair-1 +repair-2
    +together-and-apart-1 -together-and-apart-2`,
} as const;

const SPREAD = 0.8;
const RELIABILITY = 0.8;
const NINE_IN_TEN = 1.645;

function roundHalfUp(value: number): number {
  return Math.floor(value + 0.5 + 1e-9);
}

/** What the table must show for a scale of which enough is answered, with pencil and paper. */
function scoreScale(key: string, answers: Answers): PositionRow {
  const entries = key.split(/\s+/);
  const keyed = entries.flatMap((entry) => {
    const answer = Number(answers[entry.slice(1)]);
    if (Number.isNaN(answer)) return [];
    return [entry.startsWith('-') ? 6 - answer : answer];
  });
  const mean = keyed.reduce((sum, value) => sum + value, 0) / keyed.length;
  const position = ((mean - 1) / 4) * 100;
  const share = keyed.length / entries.length;
  const reliability = (share * RELIABILITY) / (1 + (share - 1) * RELIABILITY);
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
export function scoreByHand(answers: Answers): Readonly<Record<keyof typeof SCALES, PositionRow>> {
  return {
    anxious: scoreScale(SCALES.anxious, answers),
    avoidant: scoreScale(SCALES.avoidant, answers),
    disorganized: scoreScale(SCALES.disorganized, answers),
    secure: scoreScale(SCALES.secure, answers),
  };
}
