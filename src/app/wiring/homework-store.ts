import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AnswerSheet, HomeworkRecord } from '#session';
import type { Homework } from '#sharing';

/** A homework that was opened here: its record, and what its link says. */
export interface HeldHomework {
  readonly id: string;
  readonly record: HomeworkRecord;
  readonly homework: Homework;
}

export interface HomeworkState {
  /** The one that was opened last comes last. */
  readonly homeworks: readonly HeldHomework[];
}

export type HomeworkStore = StoreApi<HomeworkState>;

export function createHomeworkStore(): HomeworkStore {
  return createStore<HomeworkState>(() => ({ homeworks: [] }));
}

/** The homework that a sheet was begun for; undefined where it was for none. */
export function homeworkOfSheet(
  homeworks: readonly HeldHomework[],
  sheet: AnswerSheet | null | undefined,
): HeldHomework | undefined {
  if (sheet === null || sheet === undefined) return undefined;
  const { questionnaire, sitting } = sheet;
  return homeworks.find(({ record }) => record.sittings[questionnaire.id] === sitting);
}

/** The sheets that were begun for one questionnaire of a homework, in turn. */
export function sheetsOfHomework(
  sheets: readonly AnswerSheet[],
  { record }: HeldHomework,
  questionnaireId: string,
): readonly AnswerSheet[] {
  const sitting = record.sittings[questionnaireId];
  return sheets
    .filter((sheet) => sheet.sitting === sitting && sheet.questionnaire.id === questionnaireId)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
