import { useMemo } from 'react';
import type { Form } from '#instrument';
import { scoreSheet, usePersonName } from '#parts';
import { buildReport, type Report } from '#report';
import type { PageTime } from '#scoring';
import type { AnswerSheet } from '#session';
import { standingAnswers, type StandingAnswer } from './standing-answers.ts';

/** What one sheet can bring to the page. */
export interface SessionTake {
  readonly id: string;
  /** Whom it is about; null where it is about nobody in particular. */
  readonly name: string | null;
  /** When the last of the answers was given (ISO 8601). */
  readonly answeredAt: string;
  readonly report: Report;
  readonly answers: readonly StandingAnswer[];
}

const ANSWERS_ALONE = 3;
const ANSWERS_EACH_PERSON = 2;

/**
 * Scores and answers of each sheet of a sitting, worked out once a sitting.
 * @param timesOf how long the pages of a sheet took, by its id; must be the same function each time.
 */
export function useTakes(
  form: Form,
  sheets: readonly AnswerSheet[],
  timesOf?: (sheetId: string) => readonly PageTime[],
): readonly SessionTake[] {
  const nameOf = usePersonName(form);
  const results = useMemo(
    () =>
      sheets.map((sheet) => ({
        sheet,
        report: buildReport(scoreSheet(form, sheet, timesOf?.(sheet.id))),
        answers: standingAnswers(
          form,
          sheet,
          sheet.target === null ? ANSWERS_ALONE : ANSWERS_EACH_PERSON,
        ),
      })),
    [form, sheets, timesOf],
  );
  return results.map(({ sheet, report, answers }) => ({
    id: sheet.id,
    name: sheet.target === null ? null : nameOf(sheet),
    answeredAt: sheet.updatedAt,
    report,
    answers,
  }));
}
