import {
  compileKey,
  scoreAnswers,
  type Answers,
  type ScaleResult,
  type ScoredScale,
  type ScoreSheet,
  type ScoringKey,
} from '#scoring';

export function score(key: ScoringKey, answers: Answers): ScoreSheet {
  return scoreAnswers(compileKey(key), answers);
}

export function scaleResult(sheet: ScoreSheet, id: string): ScaleResult {
  const found = sheet.scales.find((scale) => scale.id === id);
  if (found === undefined) throw new Error(`the sheet has no scale ${id}`);
  return found;
}

/** The scale, which the test expects to be scored. */
export function scoredScale(sheet: ScoreSheet, id: string): ScoredScale {
  const result = scaleResult(sheet, id);
  if (result.status !== 'scored') throw new Error(`scale ${id} is not scored: ${result.reason}`);
  return result;
}

export function scoredScales(sheet: ScoreSheet): readonly ScoredScale[] {
  return sheet.scales.filter((scale) => scale.status === 'scored');
}
