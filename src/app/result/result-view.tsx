import { useMemo, type ReactNode } from 'react';
import { Deferred, scoreSheet } from '#parts';
import { buildReport, type SectionName } from '#report';
import type { AnswerSheet } from '#session';
import { layout } from '#ui';
import { AnswersDrawer } from './answers-drawer.tsx';
import { AxisMapCard } from './axis-map-card.tsx';
import { DimensionsCard } from './dimensions-card.tsx';
import { EarlierSection } from './earlier-section.tsx';
import { LimitsCard } from './limits-card.tsx';
import { MeaningSection } from './meaning-section.tsx';
import { MethodSection } from './method-section.tsx';
import { NextCard } from './next-card.tsx';
import { OpeningSection } from './opening-section.tsx';
import { PatternCard } from './pattern-card.tsx';
import { ReadingCard } from './reading-card.tsx';
import { StrengthsCard } from './strengths-card.tsx';
import { SumsDrawer } from './sums-drawer.tsx';
import { SupportCard } from './support-card.tsx';
import { WhySection } from './why-section.tsx';
import type { ResultProps } from './result-props.ts';
import styles from './result.module.css';

interface ResultViewProps extends ResultProps {
  readonly sheet: AnswerSheet;
}

/** Answers → scores → report → page, in the order that the report gives. */
export function ResultView({ form, sheet, others, timesOf, next, own, isPart }: ResultViewProps) {
  const scores = useMemo(
    () => scoreSheet(form, sheet, timesOf?.(sheet.id)),
    [form, sheet, timesOf],
  );
  const report = useMemo(() => buildReport(scores), [scores]);
  const { midpoint } = form.questionnaire.levels;
  const hasPattern = form.questionnaire.pattern !== null;

  const sections: Readonly<Record<SectionName, ReactNode>> = {
    opening: (
      <OpeningSection form={form} sheet={sheet} statements={report.opening} isPart={isPart} />
    ),
    support: <SupportCard statements={report.support} />,
    strengths: <StrengthsCard statements={report.strengths} />,
    dimensions: (
      <DimensionsCard dimensions={report.dimensions} scales={scores.scales} midpoint={midpoint} />
    ),
    pattern: (
      <>
        <AxisMapCard
          questionnaire={form.questionnaire}
          dimensions={report.dimensions}
          scales={scores.scales}
        />
        <PatternCard statements={report.pattern} />
      </>
    ),
    limits: <LimitsCard statements={report.limits} form={form} />,
    reading: <ReadingCard readings={report.reading} />,
    next: <NextCard statements={report.next}>{next}</NextCard>,
  };
  const side: readonly SectionName[] = ['strengths', 'dimensions', 'pattern'];
  const isAfterColumns = (name: SectionName) =>
    report.order.indexOf(name) > report.order.indexOf('pattern');
  const before = report.order.filter((name) => !side.includes(name) && !isAfterColumns(name));
  const after = report.order.filter(isAfterColumns);

  return (
    <div className={layout('wide', 'page')} data-done="">
      {before.map((name) => (
        <div key={name}>{sections[name]}</div>
      ))}
      <div className={`${styles['columns'] ?? ''} ${hasPattern ? '' : (styles['mapless'] ?? '')}`}>
        <div className={styles['column']}>
          {sections.strengths}
          {hasPattern ? sections.dimensions : null}
        </div>
        <div className={styles['column']}>
          {hasPattern ? <Deferred>{sections.pattern}</Deferred> : sections.dimensions}
        </div>
      </div>
      <Deferred>
        <MeaningSection dimensions={report.dimensions} />
        {after.map((name) => (
          <section key={name}>{sections[name]}</section>
        ))}
        <Deferred>
          {own}
          <EarlierSection form={form} sheet={sheet} others={others} />
          <WhySection form={form} sheet={sheet} />
          <MethodSection form={form}>
            <SumsDrawer form={form} scores={scores} />
            <AnswersDrawer form={form} sheet={sheet} />
          </MethodSection>
        </Deferred>
      </Deferred>
    </div>
  );
}
