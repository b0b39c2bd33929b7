import type { ScoreSheet } from '#scoring';
import { chooseLimits } from './choose-limits.ts';
import { chooseNext } from './choose-next.ts';
import { chooseOpening } from './choose-opening.ts';
import { choosePattern } from './choose-pattern.ts';
import { chooseReading } from './choose-reading.ts';
import { chooseStrengths } from './choose-strengths.ts';
import { chooseSupport } from './choose-support.ts';
import { describeDimension } from './describe-dimension.ts';
import type { Report, SectionName } from './model.ts';
import { nameDimensions } from './name-dimension.ts';
import { readPicture } from './read-picture.ts';

const USUAL: readonly SectionName[] = [
  'opening',
  'strengths',
  'dimensions',
  'pattern',
  'limits',
  'support',
  'reading',
  'next',
];

const SUPPORT_FIRST: readonly SectionName[] = [
  'opening',
  'support',
  ...USUAL.filter((section) => section !== 'opening' && section !== 'support'),
];

/** Total and pure: any score sheet becomes ids and numbers, never sentences. */
export function buildReport(sheet: ScoreSheet): Report {
  const picture = readPicture(sheet);
  const isTelling = picture.kind !== 'identical' && !sheet.identical;
  const names = nameDimensions(sheet.scales);
  const support = chooseSupport(sheet, isTelling);
  return {
    order: support.isFirst ? SUPPORT_FIRST : USUAL,
    opening: chooseOpening(picture),
    support: support.statements,
    strengths: chooseStrengths(sheet, isTelling),
    dimensions: sheet.scales.flatMap((scale, index) => {
      const named = names[index];
      return named === undefined ? [] : [describeDimension(scale, named, isTelling)];
    }),
    pattern: choosePattern(picture, sheet, isTelling),
    limits: chooseLimits(sheet),
    reading: chooseReading(sheet, isTelling),
    next: chooseNext(sheet),
  };
}
