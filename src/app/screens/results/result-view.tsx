import { useMemo, type ReactNode } from 'react';
import { toScoringKey, type Form } from '#instrument';
import { buildReport, type SectionName } from '#report';
import { compileKey, scoreAnswers } from '#scoring';
import { rawAnswers, type AnswerSheet } from '#session';
import { layout } from '#ui';
import { AxisMapCard } from './axis-map-card.tsx';
import { DimensionsCard } from './dimensions-card.tsx';
import { LimitsCard } from './limits-card.tsx';
import { MeaningSection } from './meaning-section.tsx';
import { MethodSection } from './method-section.tsx';
import { NextCard } from './next-card.tsx';
import { OpeningSection } from './opening-section.tsx';
import { PatternCard } from './pattern-card.tsx';
import { StrengthsCard } from './strengths-card.tsx';
import { SupportCard } from './support-card.tsx';
import styles from './results.module.css';

interface ResultViewProps {
  readonly form: Form;
  readonly sheet: AnswerSheet;
}

/** Answers → scores → report → page, in the order that the report gives. */
export function ResultView({ form, sheet }: ResultViewProps) {
  const scores = useMemo(() => {
    const key = compileKey(toScoringKey(form.questionnaire));
    return scoreAnswers(key, rawAnswers(form.questionnaire, sheet));
  }, [form, sheet]);
  const report = useMemo(() => buildReport(scores), [scores]);
  const { midpoint } = form.questionnaire.levels;

  const sections: Readonly<Record<SectionName, ReactNode>> = {
    opening: <OpeningSection form={form} sheet={sheet} statements={report.opening} />,
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
    next: <NextCard statements={report.next} form={form} />,
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
      <div className={styles['columns']}>
        <div className={styles['column']}>
          {sections.strengths}
          {sections.dimensions}
        </div>
        <div className={styles['column']}>{sections.pattern}</div>
      </div>
      <MeaningSection dimensions={report.dimensions} />
      {after.map((name) => (
        <section key={name}>{sections[name]}</section>
      ))}
      <MethodSection form={form} sheet={sheet} />
    </div>
  );
}
