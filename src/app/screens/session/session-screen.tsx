import type { Form } from '#instrument';
import { NoResult, WhenAwake } from '#parts';
import { useCurrentSitting } from '#wiring';
import { SessionView } from './session-view.tsx';

/** One page to bring to a session: the person chooses what goes on it. */
export function SessionScreen({ form }: { readonly form: Form }) {
  return (
    <WhenAwake>
      <CurrentSession form={form} />
    </WhenAwake>
  );
}

function CurrentSession({ form }: { readonly form: Form }) {
  const [sheet, ...others] = useCurrentSitting(form.questionnaire.id);
  if (sheet === undefined) return <NoResult form={form} />;
  const sheets = [sheet, ...others] as const;
  const isBlank = sheets.every(({ answers }) => Object.keys(answers).length === 0);
  if (isBlank) return <NoResult form={form} />;
  // Another sitting is another page: what was typed for one is not carried over to the next.
  return <SessionView key={sheet.sitting} form={form} sheets={sheets} />;
}
