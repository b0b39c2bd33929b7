import type { PatternStatement, ScoreSheet } from '#scoring';
import { scored, sheetOf } from './sheets.ts';

function withStatement(statement: PatternStatement): ScoreSheet {
  const sheet = sheetOf([scored('anxious', 'high'), scored('avoidant', 'low')]);
  return { ...sheet, pattern: { statement, overlay: false, consistency: null, demoted: false } };
}

const twins = { ...scored('anxious', 'low', [], 8), id: 'second-worry' };

/** Sheets of questionnaires that these words were not written for. */
export const strangeSheets: readonly ScoreSheet[] = [
  withStatement({ kind: 'clear', region: 'far-out' }),
  withStatement({ kind: 'leaning', region: 'far-out' }),
  withStatement({ kind: 'blend', regions: ['secure-leaning', 'far-out'] }),
  withStatement({ kind: 'blend', regions: ['far-out', 'far-out'] }),
  withStatement({ kind: 'not-enough-answers', missing: ['nowhere', 'nowhere'] }),
  sheetOf([]),
  sheetOf([scored('anxious', 'high', [], 8), twins]),
  sheetOf([
    { ...scored('anxious', 'high'), sem: 1 },
    { ...scored('secure', 'low'), sem: 1 },
  ]),
  sheetOf([
    { ...scored('anxious', 'high'), sem: 9 },
    { ...scored('secure', 'low'), sem: 12 },
  ]),
  ...(['high', 'middle', 'low'] as const).map((level) => sheetOf([scored('calm', level)])),
];
