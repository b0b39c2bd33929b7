import fc from 'fast-check';
import { answerItem, DECLINED, startSheet, type AnswerSheet } from '#session';
import { entry, itemIds } from './form.ts';

export const BEGUN = '2026-11-24T10:00:00.000Z';
export const LATER = '2026-11-24T10:05:00.000Z';
export const LATEST = '2026-11-24T10:09:00.000Z';

export const blank = startSheet({
  id: 'a-1',
  sitting: 'a-1',
  target: null,
  questionnaire: { id: entry.id, version: entry.version, digest: entry.digest },
  language: 'en',
  now: BEGUN,
});

/** A sheet with the first item answered by the first code, the second by the second, and so on. */
export function answeredWith(codes: readonly string[]): AnswerSheet {
  return codes.reduce(
    (sheet, code, index) => answerItem(sheet, itemIds[index] ?? '', code, LATER),
    blank,
  );
}

export const anyItem = fc.constantFrom(...itemIds);
export const anyCode = fc.constantFrom('1', '2', '3', '4', '5', DECLINED);
const anyTime = fc
  .integer({ min: Date.UTC(2000, 0), max: Date.UTC(2100, 0) })
  .map((timeMs) => new Date(timeMs).toISOString());
const anyId = fc.nat().map((number) => `Ab-${number.toString(36)}`);

/** Any sheet that this app could write, of this or of another questionnaire. */
export const anySheet: fc.Arbitrary<AnswerSheet> = fc.record({
  format: fc.constant(3 as const),
  id: anyId,
  sitting: anyId,
  target: fc.option(
    fc.record({
      person: fc.constantFrom('partner' as const, 'mother-figure' as const, 'other' as const),
      tense: fc.constantFrom('present' as const, 'past' as const),
    }),
  ),
  label: fc.option(fc.stringMatching(/^[A-Za-z0-9](.{0,60}[A-Za-z0-9])?$/)),
  questionnaire: fc.record({
    id: anyId,
    version: fc.constantFrom('1.0.0', '0.0.1', '12.345.999999'),
    digest: fc.constantFrom('35a692b0', '00'.repeat(32), 'deadbeef0'),
  }),
  language: fc.constantFrom('en', 'de', 'pt-BR', 'zh-Hant', 'en-XA'),
  startedAt: anyTime,
  updatedAt: anyTime,
  finishedAt: fc.option(anyTime),
  answers: fc.dictionary(anyItem, anyCode, { noNullPrototype: true }),
});

/** Frozen to the last leaf: whoever writes into it throws. */
export function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}
