import fc from 'fast-check';
import type {
  Answer,
  Answers,
  ItemKey,
  PatternKey,
  ScaleEntry,
  ScaleKey,
  ScoringKey,
} from '#scoring';

const RESPONSE_SETS: readonly (readonly number[])[] = [
  [1, 2, 3, 4, 5],
  [1, 2, 3, 4, 5, 6, 7],
  [0, 1],
  [0, 1, 2, 3],
  [-2, -1, 0, 1, 2],
  [0, 10, 20],
  [0.1, 0.2, 0.3],
];

/** Ids that a careless look-up would take for something else. */
const ITEM_IDS = [
  ...['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8'],
  ...['constructor', '__proto__', 'toString', 'hasOwnProperty', '', '0'],
];

const SCALE_IDS = ['one', 'two', 'three', 'four'];

const arbitraryItems: fc.Arbitrary<readonly ItemKey[]> = fc
  .shuffledSubarray(ITEM_IDS, { minLength: 2 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record({
          id: fc.constant(id),
          facet: fc.constantFrom('north', 'east', 'south', 'west'),
          values: fc.constantFrom(...RESPONSE_SETS),
        }),
      ),
    ),
  );

function arbitraryScale(id: string, items: readonly ItemKey[]): fc.Arbitrary<ScaleKey> {
  return fc
    .shuffledSubarray([...items], { minLength: 1 })
    .chain((used) =>
      fc.record({
        id: fc.constant(id),
        role: fc.constantFrom('secure', 'anxious', 'other'),
        method: fc.constantFrom('mean', 'sum', 'proratedSum'),
        entries: fc.tuple(
          ...used.map((item) =>
            fc.record({
              item: fc.constant(item.id),
              sign: fc.constantFrom(1, -1),
              weight: fc.constantFrom(1, 1, 2, 0.5, 3.3),
            }),
          ),
        ),
        minAnswered: fc.integer({ min: 1, max: used.length }),
        reliability: fc.constantFrom(0, 0.3, 0.7, 0.8, 0.94, 1),
        sd: fc.constantFrom(0, 0.4, 0.8, 3, 12),
        retest: fc.constantFrom(null, 0, 0.65, 0.8, 1),
        hasPairs: fc.boolean(),
      }),
    )
    .map(({ hasPairs, ...scale }) => ({
      ...scale,
      antonymPairs: hasPairs ? pairUp(scale.entries) : [],
    }));
}

/** The first direct entry with the first reversed one, and so on. */
function pairUp(entries: readonly ScaleEntry[]): readonly (readonly [string, string])[] {
  const reversed = entries.filter(({ sign }) => sign === -1);
  return entries
    .filter(({ sign }) => sign === 1)
    .flatMap(({ item }, at): readonly (readonly [string, string])[] => {
      const other = reversed[at];
      return other === undefined ? [] : [[item, other.item]];
    });
}

function arbitraryPattern(scales: readonly ScaleKey[]): fc.Arbitrary<PatternKey | null> {
  const ids = scales.map((scale) => scale.id);
  const [first, second] = ids;
  if (first === undefined || second === undefined) return fc.constant(null);
  return fc.record({
    axes: fc.constantFrom<[string, string]>([first, second], [second, first]),
    regions: fc.constant({ lowLow: 'LL', highLow: 'HL', lowHigh: 'LH', highHigh: 'HH' }),
    overlay: fc.constantFrom(null, ...ids),
    consistency: fc.constantFrom(null, ...ids),
  });
}

/** Any sound key: any number of scales, methods, weights, signs and response sets. */
export const arbitraryKey: fc.Arbitrary<ScoringKey> = arbitraryItems.chain((items) =>
  fc
    .subarray(SCALE_IDS, { minLength: 1 })
    .chain((ids) => fc.tuple(...ids.map((id) => arbitraryScale(id, items))))
    .chain((scales) =>
      fc.record({
        items: fc.constant(items),
        scales: fc.constant(scales),
        midpoint: fc.constantFrom(50, 50, 30),
        margins: fc.constantFrom({ clear: 1.28, leaning: 0.5 }, { clear: 1, leaning: 0 }),
        identicalFrom: fc.integer({ min: 1, max: 12 }),
        pattern: arbitraryPattern(scales),
      }),
    ),
);

/** Mostly options, some declined, some left out. */
export function arbitraryAnswers(items: readonly ItemKey[]): fc.Arbitrary<Answers> {
  return fc
    .tuple(
      ...items.map((item) =>
        fc.oneof(
          { weight: 8, arbitrary: fc.constantFrom<Answer | undefined>(...item.values) },
          { weight: 1, arbitrary: fc.constantFrom<Answer | undefined>('declined', undefined) },
        ),
      ),
    )
    .map((answers) => recordOf(items, answers));
}

/** An option for every item. */
export function arbitraryFullAnswers(items: readonly ItemKey[]): fc.Arbitrary<Answers> {
  return fc
    .tuple(...items.map((item) => fc.constantFrom(...item.values)))
    .map((answers) => recordOf(items, answers));
}

interface KeyAndAnswers {
  readonly key: ScoringKey;
  readonly answers: Answers;
}

export const arbitraryKeyAndAnswers: fc.Arbitrary<KeyAndAnswers> = arbitraryKey.chain((key) =>
  fc.record({ key: fc.constant(key), answers: arbitraryAnswers(key.items) }),
);

/** An own property for every answer, `__proto__` too. */
function recordOf(items: readonly ItemKey[], answers: readonly (Answer | undefined)[]): Answers {
  return Object.fromEntries(
    items.flatMap((item, at) => {
      const answer = answers[at];
      return answer === undefined ? [] : [[item.id, answer]];
    }),
  );
}
