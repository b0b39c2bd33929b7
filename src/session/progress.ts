import { DECLINED, type Questionnaire } from '#instrument';
import { answerIn, type AnswerSheet } from './answer-sheet.ts';

export interface Progress {
  readonly answered: number;
  readonly declined: number;
  /** Item ids without an answer, in presentation order. */
  readonly unanswered: readonly string[];
  readonly of: number;
}

/** How far a sheet has come. A declined item is dealt with: it is neither answered nor unanswered. */
export function progressOf(
  questionnaire: Pick<Questionnaire, 'items'>,
  sheet: AnswerSheet | null,
): Progress {
  const ids = questionnaire.items.map((item) => item.id);
  const unanswered = ids.filter((id) => answerIn(sheet, id) === undefined);
  const declined = ids.filter((id) => answerIn(sheet, id) === DECLINED).length;
  return {
    answered: ids.length - unanswered.length - declined,
    declined,
    unanswered,
    of: ids.length,
  };
}

/** The 1-based page that holds an item; 1 when no page does. */
export function pageOf(pages: readonly (readonly string[])[], item: string | undefined): number {
  const index = item === undefined ? -1 : pages.findIndex((page) => page.includes(item));
  return Math.max(index, 0) + 1;
}

export interface ScaleShortfall {
  readonly scale: string;
  readonly answered: number;
  readonly needed: number;
}

/** The scales that would lack a score for too few answers, in the questionnaire's order. */
export function shortfalls(
  questionnaire: Questionnaire,
  sheet: AnswerSheet | null,
): readonly ScaleShortfall[] {
  return questionnaire.scales.flatMap((scale) => {
    const answered = scale.items.filter(({ item }) => {
      const code = answerIn(sheet, item);
      return code !== undefined && code !== DECLINED;
    }).length;
    const needed = scale.missing.minAnswered;
    return answered < needed ? [{ scale: scale.id, answered, needed }] : [];
  });
}
