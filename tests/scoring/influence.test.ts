import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerInfluence,
  compileKey,
  scoreAnswers,
  whatIf,
  type AnswerInfluence,
  type Answers,
  type ScoringKey,
} from '#scoring';
import { arbitraryKey, arbitraryKeyAndAnswers, arbitraryFullAnswers } from './arbitrary-key.ts';
import { attachmentLikeKey, straightLine } from './attachment-like-key.ts';
import { numberedAnswers, numberedKey } from './numbered-key.ts';
import { score, scoredScales } from './scored-scale.ts';

const five = numberedKey({
  length: 5,
  options: [1, 2, 3, 4, 5],
  scales: [{ id: 'scale', items: [5, 4, 3, 2, 1], reversed: [3], minAnswered: 3 }],
});

function pulls(key: ScoringKey, answers: Answers): readonly AnswerInfluence[] {
  return answerInfluence(compileKey(key), answers)[0]?.answers ?? [];
}

/** The same key, on which nothing keeps a scale from being scored. */
function lenient(key: ScoringKey): ScoringKey {
  return {
    ...key,
    items: key.items.map((item) => ({ ...item, facet: item.id })),
    scales: key.scales.map((scale) => ({
      ...scale,
      method: 'mean',
      minAnswered: 1,
    })),
  };
}

function without(answers: Answers, item: string): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => id !== item));
}

describe('influence of an answer', () => {
  it('I1: a pull is the position less the position without the answer', () => {
    // Keyed heights 3, 0, 4 (reversed 1), 2, 1: position 50.
    const answers = numberedAnswers([4, 1, 1, 3, 2]);
    const [scale] = answerInfluence(compileKey(five), answers);
    expect(scale).toEqual({
      id: 'scale',
      role: 'other',
      position: 50,
      answers: [
        { item: 'item-2', answer: 1, pull: -12.5 },
        { item: 'item-3', answer: 1, pull: 12.5 },
        { item: 'item-1', answer: 4, pull: 6.25 },
        { item: 'item-5', answer: 2, pull: -6.25 },
        { item: 'item-4', answer: 3, pull: 0 },
      ],
    });
  });

  it('I1: each is what scoring from scratch without the answer gives', () => {
    fc.assert(
      fc.property(arbitraryKeyAndAnswers, ({ key, answers }) => {
        for (const scale of answerInfluence(compileKey(key), answers)) {
          for (const { item, answer, pull } of scale.answers) {
            expect(answer).toBe(answers[item]);
            const rest = score(lenient(key), without(answers, item));
            const left = scoredScales(rest).find(({ id }) => id === scale.id);
            if (left === undefined) expect(pull).toBeNull();
            else expect(pull).toBeCloseTo(scale.position - left.position, 9);
          }
        }
      }),
    );
  });

  it('I1: scored scales have it, with all their answers and none that is missing', () => {
    fc.assert(
      fc.property(arbitraryKeyAndAnswers, ({ key, answers }) => {
        const scored = scoredScales(score(key, answers));
        expect(
          answerInfluence(compileKey(key), answers).map((scale) => [
            scale.id,
            scale.role,
            scale.answers.length,
          ]),
        ).toEqual(scored.map(({ id, role, counts }) => [id, role, counts.answered]));
      }),
    );
  });

  it('I1: the only answer of a scale has nothing to be compared with', () => {
    const one = numberedKey({
      length: 2,
      options: [1, 2, 3],
      scales: [{ id: 'scale', items: [1, 2], minAnswered: 1 }],
    });
    expect(pulls(one, numberedAnswers([3, 'declined']))).toEqual([
      { item: 'item-1', answer: 3, pull: null },
    ]);
    expect(pulls(one, {})).toEqual([]);
  });

  it('I1: neither the least number of answers nor an empty facet keeps a pull from being told', () => {
    const strict = numberedKey({
      length: 3,
      options: [1, 2, 3],
      facets: { 1: 'a', 2: 'a', 3: 'b' },
      scales: [{ id: 'scale', items: [1, 2, 3], minAnswered: 2 }],
    });
    expect(pulls(strict, numberedAnswers([3, undefined, 1]))).toEqual([
      { item: 'item-1', answer: 3, pull: 50 },
      { item: 'item-3', answer: 1, pull: -50 },
    ]);
  });

  it('I1: a light answer beside a heavy one loses no digits', () => {
    const weighed: ScoringKey = {
      ...five,
      scales: five.scales.map((scale) => ({
        ...scale,
        entries: scale.entries.map((entry) => ({
          ...entry,
          weight: entry.item === 'item-1' ? 1000 : 0.001,
        })),
      })),
    };
    const [heavy] = pulls(weighed, numberedAnswers([5, 2, 4, 2, 2]));
    const position = answerInfluence(compileKey(weighed), numberedAnswers([5, 2, 4, 2, 2]));
    expect(heavy?.item).toBe('item-1');
    expect(heavy?.pull).toBeCloseTo((position[0]?.position ?? 0) - 25, 12);
  });

  it('I2: each times what the others can attain, the pulls add up to nothing', () => {
    fc.assert(
      fc.property(arbitraryKeyAndAnswers, ({ key, answers }) => {
        for (const { id, answers: all } of answerInfluence(compileKey(key), answers)) {
          const entries = key.scales.find((scale) => scale.id === id)?.entries ?? [];
          const attainable = all.map(({ item }) => {
            const values = key.items.find((other) => other.id === item)?.values ?? [];
            const weight = entries.find((entry) => entry.item === item)?.weight ?? 0;
            return weight * ((values.at(-1) ?? 0) - (values[0] ?? 0));
          });
          const whole = attainable.reduce((sum, each) => sum + each, 0);
          const sum = all.reduce(
            (total, { pull }, at) => total + (pull ?? 0) * (whole - (attainable[at] ?? 0)),
            0,
          );
          expect(sum / whole).toBeCloseTo(0, 8);
        }
      }),
    );
  });

  it('I3: the strongest pull comes first, and equal ones in the order of the items', () => {
    fc.assert(
      fc.property(arbitraryKeyAndAnswers, ({ key, answers }) => {
        const places = key.items.map(({ id }) => id);
        for (const { answers: all } of answerInfluence(compileKey(key), answers)) {
          all.slice(1).forEach((later, at) => {
            const earlier = all[at];
            const lead = Math.abs(earlier?.pull ?? 0) - Math.abs(later.pull ?? 0);
            expect(lead).toBeGreaterThan(-2e-9);
            if (lead === 0) {
              expect(places.indexOf(earlier?.item ?? '')).toBeLessThan(places.indexOf(later.item));
            }
          });
        }
      }),
    );
    const alike = pulls(five, numberedAnswers([4, 4, 2, 4, 4]));
    expect(alike.map(({ item }) => item)).toEqual([
      ...['item-1', 'item-2', 'item-3', 'item-4', 'item-5'],
    ]);
  });

  it('I3: no order of entries or answers changes a pull', () => {
    fc.assert(
      fc.property(arbitraryKeyAndAnswers, ({ key, answers }) => {
        const scales = key.scales.map((scale) => ({
          ...scale,
          entries: scale.entries.toReversed(),
        }));
        const turned = answerInfluence(
          compileKey({ ...key, scales }),
          Object.fromEntries(Object.entries(answers).reverse()),
        );
        answerInfluence(compileKey(key), answers).forEach(({ answers: all }, at) => {
          for (const { item, pull } of all) {
            const other = turned[at]?.answers.find((each) => each.item === item);
            expect(other?.pull ?? 0).toBeCloseTo(pull ?? 0, 9);
          }
        });
      }),
    );
  });

  it('I4: what-if is the sheet of the changed answers, and changes none that was given', () => {
    fc.assert(
      fc.property(
        arbitraryKey.chain((key) =>
          fc.record({
            key: fc.constant(key),
            answers: arbitraryFullAnswers(key.items),
            item: fc.constantFrom(...key.items),
            pick: fc.nat(),
          }),
        ),
        ({ key, answers, item, pick }) => {
          const before = Object.entries(answers);
          const answer = item.values[pick % item.values.length] ?? 'declined';
          const changed: Answers = { ...answers, [item.id]: answer };
          const compiled = compileKey(key);
          expect(whatIf(compiled, answers, item.id, answer)).toEqual(
            scoreAnswers(compiled, changed),
          );
          expect(Object.entries(answers)).toEqual(before);
        },
      ),
    );
  });

  it('I4: an answer may be declined in thought, and page times are heard', () => {
    const compiled = compileKey(attachmentLikeKey());
    const sheet = whatIf(compiled, straightLine(4), 'anxious-0', 'declined', [
      { items: 6, ms: 1, isUsable: true },
    ]);
    expect(sheet.counts).toMatchObject({ answered: 35, declined: 1 });
    expect(sheet.quality.flags).toContain('page-time');
  });
});
