import type { AnswerSheet } from './answer-sheet.ts';

/**
 * What makes two sheets the same check, wherever they lie and whatever they are called: questionnaire, person, times and
 * answers. Equal texts, same check.
 */
export function checkPrint(sheet: AnswerSheet): string {
  const { questionnaire, target, language, startedAt, finishedAt, answers } = sheet;
  const { id, version, digest } = questionnaire;
  const given = Object.entries(answers).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const about = target === null ? null : [target.person, target.tense];
  return JSON.stringify([id, version, digest, about, language, startedAt, finishedAt, given]);
}
