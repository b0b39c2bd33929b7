import type { FiledReply } from '#desk';
import type { AnswerSheet } from '#session';

/** All sheets of some replies, each under the label of its reply. */
export function sheetsWithLabels(replies: readonly FiledReply[]): readonly AnswerSheet[] {
  return replies.flatMap(({ label, sheets }) =>
    sheets.map((sheet) => ({ ...sheet, label: label === '' ? null : label })),
  );
}
