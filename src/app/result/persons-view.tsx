import { useMemo } from 'react';
import { formatDate, useTranslation } from '#i18n';
import { Deferred, scoreSheet, usePersonName } from '#parts';
import { buildReport, personSpread } from '#report';
import type { AnswerSheet } from '#session';
import { layout } from '#ui';
import { AnswersDrawer } from './answers-drawer.tsx';
import { EarlierSection } from './earlier-section.tsx';
import { LimitsCard } from './limits-card.tsx';
import { MethodSection } from './method-section.tsx';
import { NextCard } from './next-card.tsx';
import { PersonsDimension } from './persons-dimension.tsx';
import { PersonsTable } from './persons-table.tsx';
import { ReadingCard, readingsOf } from './reading-card.tsx';
import { SumsDrawer } from './sums-drawer.tsx';
import { SupportCard } from './support-card.tsx';
import { WhySection } from './why-section.tsx';
import type { ResultProps } from './result-props.ts';
import styles from './result.module.css';

interface PersonsViewProps extends Omit<ResultProps, 'timesOf'> {
  readonly sheets: readonly AnswerSheet[];
}

/** Results about one to three persons, side by side: no pattern, and no average of fewer than two. */
export function PersonsView({ form, sheets, others, next, own, isPart }: PersonsViewProps) {
  const { t, i18n } = useTranslation('results');
  const nameOf = usePersonName(form);
  const results = useMemo(
    () =>
      sheets.map((sheet) => {
        const scores = scoreSheet(form, sheet);
        return { sheet, scores, report: buildReport(scores) };
      }),
    [form, sheets],
  );
  const spreads = useMemo(() => personSpread(results.map(({ report }) => report)), [results]);
  const Heading = isPart === true ? 'h2' : 'h1';
  const [first] = results;
  if (first === undefined) return null;
  const heavy = results.find(({ report }) => report.order[1] === 'support');
  const support = <SupportCard statements={(heavy ?? first).report.support} />;
  const people = results.map(({ sheet, scores, report }) => ({
    id: sheet.id,
    name: nameOf(sheet),
    scores,
    report,
  }));

  return (
    <div className={layout('wide', 'page')} data-done="">
      <div className={layout('stack')}>
        <p className={layout('small')}>
          {form.text.title} · {formatDate(i18n.language, first.sheet.updatedAt)}
        </p>
        <Heading tabIndex={-1}>{t('persons.title')}</Heading>
        <p className={layout('lead')}>{t('persons.lead')}</p>
      </div>
      {heavy === undefined ? null : <section>{support}</section>}
      <section className={styles['pairs']}>
        {spreads.map((spread) => (
          <PersonsDimension
            key={spread.scale}
            spread={spread}
            people={people}
            midpoint={form.questionnaire.levels.midpoint}
          />
        ))}
      </section>
      <section className={layout('card', 'stack')}>
        <p>{t('persons.noPattern')}</p>
        <PersonsTable people={people} />
      </section>
      <section>
        <LimitsCard statements={first.report.limits} form={form} />
      </section>
      <Deferred>
        {heavy === undefined ? <section>{support}</section> : null}
        <ReadingCard readings={readingsOf(people)} />
        <section>
          <NextCard statements={first.report.next}>{next}</NextCard>
        </section>
        <Deferred>
          {own}
          {results.map(({ sheet }) => (
            <EarlierSection
              key={sheet.id}
              form={form}
              sheet={sheet}
              others={others}
              person={nameOf(sheet)}
            />
          ))}
          {results.map(({ sheet }) => (
            <WhySection key={sheet.id} form={form} sheet={sheet} person={nameOf(sheet)} />
          ))}
          <MethodSection form={form}>
            {results.map(({ sheet, scores }) => (
              <SumsDrawer key={sheet.id} form={form} scores={scores} person={nameOf(sheet)} />
            ))}
            {results.map(({ sheet }) => (
              <AnswersDrawer key={sheet.id} form={form} sheet={sheet} person={nameOf(sheet)} />
            ))}
          </MethodSection>
        </Deferred>
      </Deferred>
    </div>
  );
}
