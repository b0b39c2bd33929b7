import type { AnswerSheet } from '#session';
import { PersonsView } from './persons-view.tsx';
import type { ResultProps } from './result-props.ts';
import { ResultView } from './result-view.tsx';

interface SheetsResultProps extends ResultProps {
  /** The sheets of one sitting, in turn: one about nobody in particular, or one for each person. */
  readonly sheets: readonly [AnswerSheet, ...AnswerSheet[]];
}

/** The full result of a sitting, worked out from its answers each time: a page with its own h1, or a part of one. */
export function SheetsResult({ sheets, timesOf, ...rest }: SheetsResultProps) {
  const [sheet] = sheets;
  return sheet.target === null ? (
    <ResultView {...rest} sheet={sheet} timesOf={timesOf} />
  ) : (
    <PersonsView {...rest} sheets={sheets} />
  );
}
