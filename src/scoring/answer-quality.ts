import { answerSpread } from './answer-spread.ts';
import type { CompiledItem, CompiledKey } from './compile-key.ts';
import type { Answers, PageTime, QualityFlag, QualityReport } from './model.ts';
import { isClearlyAbove } from './nearly.ts';
import { givenAnswers, readAnswers, type Reading } from './read-answers.ts';

/** On the 0 to 4 of options 1 to 5, over at least so many pairs (SPEC Q4). */
const INCONSISTENT_FROM = 1.5;
const FEWEST_PAIRS = 6;
/** Faster than this an item cannot be read (SPEC Q5). */
const READING_MS_PER_ITEM = 2000;

/** How carefully the answers seem to be given (SPEC Q4 to Q7). Pure; scores do not depend on it. */
export function answerQuality(
  compiled: CompiledKey,
  answers: Answers,
  pageTimes: readonly PageTime[] = [],
): QualityReport {
  const readings = readAnswers(compiled, answers);
  return qualityOf(compiled, readings, givenAnswers(readings), pageTimes);
}

/** The same from answers that have been read. */
export function qualityOf(
  { antonymPairs, items }: CompiledKey,
  readings: readonly Reading[],
  given: readonly number[],
  pageTimes: readonly PageTime[],
): QualityReport {
  const spread = answerSpread(given);
  const { inconsistency, pairs } = comparePairs(antonymPairs, readings);
  const timed = pageTimes.filter(({ isUsable, ms, items: on }) => isUsable && ms >= 0 && on > 0);
  const fast = timed.filter(({ ms, items: on }) => ms < READING_MS_PER_ITEM * on);
  const signals: QualityFlag[] = [];
  if (pairs >= FEWEST_PAIRS && !isClearlyAbove(INCONSISTENT_FROM, inconsistency ?? 0)) {
    signals.push('inconsistency');
  }
  if (fast.length > 0 && 2 * fast.length >= timed.length) signals.push('page-time');
  if (signals.length > 0) {
    if (3 * spread.longestRun >= items.length) signals.push('long-run');
    // One run that spans all answers is variability 0 without its rounding.
    if (given.length >= 2 && spread.longestRun === given.length) signals.push('no-variability');
  }
  return {
    flags: signals,
    inconsistency,
    pairs,
    pages: timed.length,
    fastPages: fast.length,
    spread,
    missing: items.length - given.length,
  };
}

function comparePairs(
  antonymPairs: readonly (readonly CompiledItem[])[],
  readings: readonly Reading[],
): Pick<QualityReport, 'inconsistency' | 'pairs'> {
  let apart = 0;
  let pairs = 0;
  for (const [direct, reversed] of antonymPairs) {
    if (direct === undefined || reversed === undefined) continue;
    const said = readings[direct.at];
    const opposite = readings[reversed.at];
    if (typeof said !== 'number' || typeof opposite !== 'number') continue;
    const height = (said - direct.lowest) / (direct.highest - direct.lowest);
    const mirrored = (reversed.highest - opposite) / (reversed.highest - reversed.lowest);
    apart += Math.abs(height - mirrored);
    pairs += 1;
  }
  return { inconsistency: pairs === 0 ? null : 4 * (apart / pairs), pairs };
}
