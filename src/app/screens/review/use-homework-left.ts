import type { AnswerSheet } from '#session';
import { homeworkOfSheet, sheetsOfHomework, useHomeworks, useSession } from '#wiring';

/** What a check is part of, where it is homework. */
export interface HomeworkLeft {
  /** Whoever gave it invites the person to open the result together. */
  readonly isTogether: boolean;
  /** Other forms of it are not finished. */
  readonly hasMore: boolean;
}

/** The homework that a sitting was begun for; null where it is the person's own. */
export function useHomeworkLeft([sheet]: readonly AnswerSheet[]): HomeworkLeft | null {
  const held = homeworkOfSheet(useHomeworks(), sheet);
  const all = useSession((state) => state.sheets);
  if (held === undefined) return null;
  const { reading, forms } = held.homework;
  const hasMore = forms
    .filter(({ questionnaire: { id } }) => id !== sheet?.questionnaire.id)
    .map(({ questionnaire: { id } }) => sheetsOfHomework(all, held, id))
    .some((sheets) => sheets.length === 0 || sheets.some(({ finishedAt }) => finishedAt === null));
  return { isTogether: reading === 'together', hasMore };
}
