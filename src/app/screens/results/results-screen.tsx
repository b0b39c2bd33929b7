import type { Form } from '#instrument';
import { NoResult } from '#parts';
import { useCurrentSitting } from '#wiring';
import { PersonsView } from './persons-view.tsx';
import { ResultView } from './result-view.tsx';

/** The result of the current sitting: worked out from its answers each time, kept nowhere. */
export function ResultsScreen({ form }: { readonly form: Form }) {
  const sitting = useCurrentSitting(form.questionnaire.id);
  const [sheet] = sitting;
  const isBlank = sitting.every(({ answers }) => Object.keys(answers).length === 0);
  if (sheet === undefined || isBlank) return <NoResult form={form} />;
  return sheet.target === null ? (
    <ResultView form={form} sheet={sheet} />
  ) : (
    <PersonsView form={form} sheets={sitting} />
  );
}
