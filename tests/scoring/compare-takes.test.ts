import { describe, expect, it } from 'vitest';
import {
  compareTakes,
  compileKey,
  type Answers,
  type Comparison,
  type ScoringKey,
  type Take,
} from '#scoring';
import { numberedAnswers, numberedKey } from './numbered-key.ts';
import { score } from './scored-scale.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

const key = numberedKey({
  length: 6,
  options: [1, 2, 3, 4, 5],
  scales: [
    { id: 'steady', items: [1, 2, 3, 4], retest: 0.8 },
    { id: 'unmeasured', items: [5, 6] },
  ],
});

function take(answers: Answers, changes: Partial<Take> = {}, of: ScoringKey = key): Take {
  return {
    questionnaire: { id: 'form', version: '1.0.0' },
    target: null,
    at: Date.UTC(2026, 0, 1),
    scales: score(of, answers).scales,
    ...changes,
  };
}

const low = take(numberedAnswers([2, 2, 2, 2, 2, 2]));
const later = { at: low.at + 14 * DAY_MS };
const high = take(numberedAnswers([5, 5, 5, 4, 5, 5]), later);

function compare(before: Take, after: Take): Comparison {
  return compareTakes(before, after, compileKey(key));
}

function reasons(before: Take, after: Take): readonly unknown[] {
  const { refusal, scales } = compare(before, after);
  return [refusal, ...scales.map((scale) => (scale.status === 'refused' ? scale.reason : null))];
}

describe('two takes of a questionnaire', () => {
  it('C4: takes of other questionnaires, versions or persons are not compared', () => {
    const form = (id: string, version: string) => ({ questionnaire: { id, version } });
    expect(reasons(low, { ...high, ...form('other', '1.0.0') })).toEqual(
      Array(3).fill('other-questionnaire'),
    );
    expect(reasons(low, { ...high, ...form('form', '2.0.0') })).toEqual(
      Array(3).fill('other-major-version'),
    );
    expect(reasons(low, { ...high, ...form('form', '10.0.0') })).toEqual(
      Array(3).fill('other-major-version'),
    );
    expect(reasons(low, { ...high, target: 'partner' })).toEqual(Array(3).fill('other-target'));
    expect(reasons(low, { ...high, ...form('form', '1.9.3') })).toEqual([null, null, 'no-retest']);
    expect(reasons({ ...low, target: 'partner' }, { ...high, target: 'partner' })).toEqual([
      null,
      null,
      'no-retest',
    ]);
  });

  it('C4: two weeks must lie between, and the earlier take comes first', () => {
    const after = (days: number) => reasons(low, { ...high, at: low.at + days * DAY_MS });
    expect(after(14)).toEqual([null, null, 'no-retest']);
    for (const days of [13.99, 0, -30, Number.NaN]) {
      expect(after(days)).toEqual(Array(3).fill('too-soon'));
    }
  });

  it('C4: a scale must be scored both times and have a declared correlation', () => {
    const half = take(numberedAnswers([2, 2, undefined, undefined, undefined, 3]), later);
    expect(reasons(low, half)).toEqual([null, 'not-scored', 'not-scored']);
    expect(reasons({ ...half, at: low.at }, high)).toEqual([null, 'not-scored', 'not-scored']);
    expect(reasons(low, { ...high, scales: [] })).toEqual([null, 'not-scored', 'not-scored']);
    expect(reasons(low, high)).toEqual([null, null, 'no-retest']);
  });

  it('C4: of several reasons the first in order is told', () => {
    const everything: Take = {
      questionnaire: { id: 'other', version: '2.0.0' },
      target: 'partner',
      at: low.at,
      scales: [],
    };
    const { questionnaire } = low;
    const one = { ...everything, questionnaire: { ...questionnaire, version: '2.0.0' } };
    expect(reasons(low, everything)[0]).toBe('other-questionnaire');
    expect(reasons(low, one)[0]).toBe('other-major-version');
    expect(reasons(low, { ...one, questionnaire })[0]).toBe('other-target');
    expect(reasons(low, { ...one, questionnaire, target: null })).toEqual(
      Array(3).fill('too-soon'),
    );
  });

  // psychometrics 2.6: sd .80 on 1 to 5 is 20 position units.
  it.each([
    [0.65, 33],
    [0.8, 25],
    [0.85, 21],
    [0.9, 18],
  ])('C5: at a correlation of %s the threshold is %s position units', (retest, points) => {
    const declared = {
      ...key,
      scales: key.scales.map((scale) => ({ ...scale, retest })),
    };
    const { scales } = compareTakes(low, high, compileKey(declared));
    expect(scales.map(({ threshold }) => Math.round(threshold ?? 0))).toEqual([points, points]);
  });

  it('C5: the threshold is told beside a refusal too, wherever there is one', () => {
    const { scales } = compare(low, { ...high, at: low.at, scales: [] });
    expect(scales).toEqual([
      {
        status: 'refused',
        id: 'steady',
        role: 'other',
        reason: 'too-soon',
        threshold: 1.96 * Math.SQRT2 * 20 * Math.sqrt(1 - 0.8),
      },
      { status: 'refused', id: 'unmeasured', role: 'other', reason: 'too-soon', threshold: null },
    ]);
    expect(compare(low, { ...high, scales: [] }).scales[0]?.threshold).toBeCloseTo(24.8, 1);
  });

  it('C5, C6: a change beyond the noise has its size and direction', () => {
    const [up] = compare(low, high).scales;
    expect(up).toMatchObject({
      status: 'compared',
      id: 'steady',
      role: 'other',
      before: 25,
      after: 93.75,
      change: 68.75,
      isBeyondNoise: true,
      direction: 'up',
    });
    const [down] = compare({ ...high, at: low.at }, { ...low, ...later }).scales;
    expect(down).toMatchObject({ change: -68.75, isBeyondNoise: true, direction: 'down' });
  });

  it('C5: each scale is compared with itself, against its own correlation', () => {
    const form = numberedKey({
      length: 4,
      options: [1, 2, 3, 4, 5],
      scales: [
        { id: 'one', items: [1, 2], retest: 0.9 },
        { id: 'other', items: [3, 4], retest: 0.65 },
      ],
    });
    const before = take(numberedAnswers([1, 1, 3, 3]), {}, form);
    const after = take(numberedAnswers([5, 5, 4, 4]), later, form);
    const { scales } = compareTakes(before, after, compileKey(form));
    expect(scales).toMatchObject([
      { id: 'one', before: 0, after: 100, isBeyondNoise: true },
      { id: 'other', before: 50, after: 75, isBeyondNoise: false },
    ]);
    expect(scales.map(({ threshold }) => Math.round(threshold ?? 0))).toEqual([18, 33]);
  });

  it('C6: a change within the noise has no direction, up or down', () => {
    const near = take(numberedAnswers([3, 3, 2, 2, 2, 2]), later);
    expect(compare(low, near).scales[0]).toMatchObject({
      change: 12.5,
      isBeyondNoise: false,
      direction: null,
    });
    expect(compare({ ...near, at: low.at }, { ...low, ...later }).scales[0]).toMatchObject({
      change: -12.5,
      isBeyondNoise: false,
      direction: null,
    });
    expect(compare(low, { ...low, ...later }).scales[0]).toMatchObject({
      change: 0,
      direction: null,
    });
  });
});
