import { answerSpread } from './answer-spread.ts';
import type { AntonymPair, CompiledKey } from './compile-key.ts';
import { countReadings } from './count-readings.ts';
import type { AnswerCounts, Answers, PageTime, QualityFlag, QualityReport } from './model.ts';
import { isClearlyAbove } from './nearly.ts';
import { readAnswers, type Reading } from './read-answers.ts';

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
  return qualityOf(compiled, readings, countReadings(readings), pageTimes);
}

/** The same from answers that have been read. */
export function qualityOf(
  { antonymPairs }: CompiledKey,
  readings: readonly Reading[],
  { answered, of }: AnswerCounts,
  pageTimes: readonly PageTime[],
): QualityReport {
  const spread = answerSpread(readings);
  const { inconsistency, pairs } = comparePairs(antonymPairs, readings);
  const { pages, fastPages } = countPages(pageTimes);
  const signals: QualityFlag[] = [];
  if (pairs >= FEWEST_PAIRS && !isClearlyAbove(INCONSISTENT_FROM, inconsistency ?? 0)) {
    signals.push('inconsistency');
  }
  if (fastPages > 0 && 2 * fastPages >= pages) signals.push('page-time');
  if (signals.length > 0) {
    if (3 * spread.longestRun >= of) signals.push('long-run');
    // One run that spans all answers is variability 0 without its rounding.
    if (answered >= 2 && spread.longestRun === answered) signals.push('no-variability');
  }
  return {
    flags: signals,
    inconsistency,
    pairs,
    pages,
    fastPages,
    spread,
    missing: of - answered,
  };
}

function countPages(pageTimes: readonly PageTime[]): Pick<QualityReport, 'pages' | 'fastPages'> {
  let pages = 0;
  let fastPages = 0;
  for (const { items, ms, isUsable } of pageTimes) {
    // A clock that was set back meanwhile gives less than no time.
    if (!isUsable || !(ms >= 0 && items > 0)) continue;
    pages += 1;
    if (ms < READING_MS_PER_ITEM * items) fastPages += 1;
  }
  return { pages, fastPages };
}

function comparePairs(
  antonymPairs: readonly AntonymPair[],
  readings: readonly Reading[],
): Pick<QualityReport, 'inconsistency' | 'pairs'> {
  let apart = 0;
  let pairs = 0;
  for (const { direct, reversed } of antonymPairs) {
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
