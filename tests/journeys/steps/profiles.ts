import type { Answers } from './answer-page.ts';

/** Items that ask the other way round, by scale, and the rest: written out by hand. */
const ITEMS = {
  anxious: ['losing-people-1', 'losing-people-2', 'reassurance-1', 'reassurance-2'].concat(
    ['signs-of-distance-1', 'protest-1', 'protest-2'],
    ['-losing-people-3', '-signs-of-distance-2', '-own-worth-1'],
  ),
  avoidant: ['closeness-1', 'closeness-2', 'self-reliance-1', 'self-reliance-2'].concat(
    ['hiding-feelings-1', 'pulling-away-1', 'pulling-away-2'],
    ['-closeness-3', '-hiding-feelings-2', '-asking-for-help-1'],
  ),
  disorganized: ['wanting-and-fearing-1', 'wanting-and-fearing-2', 'alarm-1'].concat(
    ['sudden-switches-1', 'sudden-switches-2', 'expecting-hurt-1'],
    ['-alarm-2', '-expecting-hurt-2'],
  ),
  secure: ['depending-1', 'depending-2', 'goodwill-1', 'repair-1', 'repair-2'].concat(
    ['together-and-apart-1'],
    ['-goodwill-2', '-together-and-apart-2'],
  ),
} as const;

type ScaleName = keyof typeof ITEMS;

const NAMES = ['anxious', 'avoidant', 'disorganized', 'secure'] as const;

/** Answers that put each scale at a height from 1 to 5; scales without one are left open. */
export function answersAt(heights: Readonly<Partial<Record<ScaleName, number>>>): Answers {
  const pairs = NAMES.flatMap((scale) => {
    const height = heights[scale];
    if (height === undefined) return [];
    return ITEMS[scale].map((entry) =>
      entry.startsWith('-') ? [entry.slice(1), String(6 - height)] : [entry, String(height)],
    );
  });
  return Object.fromEntries(pairs) as Answers;
}

/** The same option for every statement. */
export function sameAnswers(code: string): Answers {
  const items = NAMES.flatMap((scale) => ITEMS[scale].map((entry) => entry.replace(/^-/, '')));
  return Object.fromEntries(items.map((item) => [item, code]));
}

export function without(answers: Answers, items: readonly string[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([item]) => !items.includes(item)));
}
