import type { Questionnaire } from '#instrument';
import type { AnswerSheet } from '#session';
import { packAnswers, type Reply } from '#sharing';

/** What the person ticked and typed. */
export interface ReplyChoice {
  /** The id of the homework. */
  readonly homework: string;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  readonly parts: readonly { readonly sheet: AnswerSheet; readonly questionnaire: Questionnaire }[];
  readonly ownWords: string;
  /** Empty ones are left out. */
  readonly questions: readonly string[];
}

/** A typed text in the one spelling that a reply takes: NFC, line feeds, no tabs, no space around it. */
function tidy(text: string): string {
  return text.normalize('NFC').replaceAll(/\r\n?/g, '\n').replaceAll('\t', ' ').trim();
}

/** The reply that a choice makes: that, and nothing else of the sheets. Throws on an answer that its item does not offer. */
export function toReply({ homework, madeAt, parts, ownWords, questions }: ReplyChoice): Reply {
  return {
    homework,
    madeAt,
    sheets: parts.map(({ sheet, questionnaire }) => ({
      questionnaire: sheet.questionnaire,
      target: sheet.target,
      language: sheet.language,
      answeredAt: sheet.updatedAt,
      isFinished: sheet.finishedAt !== null,
      answers: packAnswers(questionnaire, sheet.answers),
    })),
    ownWords: tidy(ownWords),
    questions: questions.map(tidy).filter((question) => question !== ''),
  };
}
