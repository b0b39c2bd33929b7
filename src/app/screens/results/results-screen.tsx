import type { Form } from '#instrument';
import { useCurrentSheet } from '#wiring';
import { NoResult } from './no-result.tsx';
import { ResultView } from './result-view.tsx';

/** The result of the sheet that was begun last: worked out from its answers each time, kept nowhere. */
export function ResultsScreen({ form }: { readonly form: Form }) {
  const sheet = useCurrentSheet(form.questionnaire.id);
  if (sheet === null || Object.keys(sheet.answers).length === 0) return <NoResult form={form} />;
  return <ResultView form={form} sheet={sheet} />;
}
