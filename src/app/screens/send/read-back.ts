import type { Form } from '#instrument';
import type { AnswerSheet } from '#session';
import {
  decodeReply,
  encodeReply,
  replyProblem,
  unpackAnswers,
  type LinkProblem,
  type Reply,
  type ReplySheet,
} from '#sharing';

/** A sheet as the bytes of a reply have it. */
export interface SheetReadBack extends Omit<ReplySheet, 'answers'> {
  readonly form: Form;
  readonly answers: AnswerSheet['answers'];
}

export type ReadBack =
  | {
      readonly ok: true;
      /** What will be sealed. */
      readonly payload: Uint8Array;
      readonly value: Omit<Reply, 'sheets'> & { readonly sheets: readonly SheetReadBack[] };
    }
  | { readonly ok: false; readonly problem: LinkProblem };

/** The bytes of a reply, and what those very bytes say, as the desk will read them; or why there can be none. */
export function readBack(reply: Reply, forms: readonly Form[]): ReadBack {
  const problem = replyProblem(reply);
  if (problem !== null) return { ok: false, problem };
  const payload = encodeReply(reply);
  const reading = decodeReply(payload);
  if (!reading.ok) return reading;
  const sheets: SheetReadBack[] = [];
  for (const sheet of reading.value.sheets) {
    const { id, version } = sheet.questionnaire;
    const form = forms.find(
      ({ questionnaire }) => questionnaire.id === id && questionnaire.version === version,
    );
    const answers = form === undefined ? null : unpackAnswers(form.questionnaire, sheet.answers);
    if (form === undefined || answers === null) return { ok: false, problem: 'out-of-limits' };
    sheets.push({ ...sheet, form, answers });
  }
  return { ok: true, payload, value: { ...reading.value, sheets } };
}
