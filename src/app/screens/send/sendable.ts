import type { AnswerSheet } from '#session';
import { sheetsOfHomework, type HeldHomework } from '#wiring';

/** A homework with the sheets of it that hold answers. */
export interface Sendable {
  readonly held: HeldHomework;
  readonly sheets: readonly AnswerSheet[];
}

/** Every homework that has answers and may be sent, the one that was opened last first. */
export function sendable(
  homeworks: readonly HeldHomework[],
  sheets: readonly AnswerSheet[],
): readonly Sendable[] {
  return homeworks
    .filter(({ record }) => record.isSending)
    .map((held) => ({
      held,
      sheets: held.homework.forms
        .flatMap(({ questionnaire }) => sheetsOfHomework(sheets, held, questionnaire.id))
        .filter(({ answers }) => Object.keys(answers).length > 0),
    }))
    .filter((each) => each.sheets.length > 0)
    .toReversed();
}
