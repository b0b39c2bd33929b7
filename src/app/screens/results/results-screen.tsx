import type { Form } from '#instrument';
import { NoResult, WhenAwake } from '#parts';
import { PracticeCard, usePractice } from '#practice';
import { SheetsResult } from '#result';
import { useCurrentSitting, useSession, useWiring } from '#wiring';
import { HomeworkCard } from './homework-card.tsx';
import { KeepCard } from './keep-card.tsx';
import { NextSteps } from './next-steps.tsx';

/** The result of the current sitting: worked out from its answers each time, kept nowhere. */
export function ResultsScreen({ form }: { readonly form: Form }) {
  return (
    <WhenAwake>
      <CurrentResult form={form} />
    </WhenAwake>
  );
}

function CurrentResult({ form }: { readonly form: Form }) {
  const [sheet, ...others] = useCurrentSitting(form.questionnaire.id);
  const held = useSession((state) => state.sheets);
  const { pageTimes } = useWiring();
  const { place } = usePractice();
  if (sheet === undefined) return <NoResult form={form} />;
  const sheets = [sheet, ...others] as const;
  const isBlank = sheets.every(({ answers }) => Object.keys(answers).length === 0);
  if (isBlank) return <NoResult form={form} />;
  return (
    <SheetsResult
      form={form}
      sheets={sheets}
      others={held}
      timesOf={pageTimes.of}
      next={<NextSteps form={form} />}
      own={
        <>
          <PracticeCard />
          <HomeworkCard sheet={sheet} />
          {place === 'site' ? <KeepCard sheets={sheets} /> : null}
        </>
      }
    />
  );
}
