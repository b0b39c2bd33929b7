import { useMemo } from 'react';
import type { Form } from '#instrument';
import { scoreSheet, usePersonName } from '#parts';
import { buildReport, type Report } from '#report';
import type { AnswerSheet } from '#session';
import { useWiring } from '#wiring';
import { standingAnswers, type StandingAnswer } from './standing-answers.ts';

/** What one sheet can bring to the page. */
export interface SessionTake {
  readonly id: string;
  /** Whom it is about; null where it is about nobody in particular. */
  readonly name: string | null;
  readonly report: Report;
  readonly answers: readonly StandingAnswer[];
}

const ANSWERS_ALONE = 3;
const ANSWERS_EACH_PERSON = 2;

/** Scores and answers of each sheet of a sitting, worked out once a sitting. */
export function useTakes(form: Form, sheets: readonly AnswerSheet[]): readonly SessionTake[] {
  const { pageTimes } = useWiring();
  const nameOf = usePersonName(form);
  const results = useMemo(
    () =>
      sheets.map((sheet) => ({
        sheet,
        report: buildReport(scoreSheet(form, sheet, pageTimes.of(sheet.id))),
        answers: standingAnswers(
          form,
          sheet,
          sheet.target === null ? ANSWERS_ALONE : ANSWERS_EACH_PERSON,
        ),
      })),
    [form, sheets, pageTimes],
  );
  return results.map(({ sheet, report, answers }) => ({
    id: sheet.id,
    name: sheet.target === null ? null : nameOf(sheet),
    report,
    answers,
  }));
}
