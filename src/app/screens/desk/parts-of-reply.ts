import type { FiledReply } from '#desk';
import type { AnswerSheet } from '#session';

/** The sheets of a reply that are shown as one result: of one form, about nobody in particular or about several people. */
export interface ReplyPart {
  readonly id: string;
  readonly sheets: readonly [AnswerSheet, ...AnswerSheet[]];
}

/** All results of a reply, in its own order. */
export function partsOfReply({ sheets }: FiledReply): readonly ReplyPart[] {
  const parts = new Map<string, [AnswerSheet, ...AnswerSheet[]]>();
  for (const sheet of sheets) {
    const { id, version } = sheet.questionnaire;
    const key = sheet.target === null ? sheet.id : `${id}@${version}`;
    const part = parts.get(key);
    if (part === undefined) parts.set(key, [sheet]);
    else part.push(sheet);
  }
  return [...parts].map(([id, together]) => ({ id, sheets: together }));
}
