import { useMemo } from 'react';
import { useTranslation } from '#i18n';
import { wordsAbout, type Form } from '#instrument';
import { compiledKey, useLabels } from '#parts';
import { answerInfluence } from '#scoring';
import { rawAnswers, type AnswerSheet } from '#session';
import { layout } from '#ui';
import { PullTable } from './pull-table.tsx';
import { WhatIf } from './what-if.tsx';
import styles from './result.module.css';

interface WhySectionProps {
  readonly form: Form;
  readonly sheet: AnswerSheet;
  /** Whom it is about, where there may be others on the page. */
  readonly person?: string;
}

/** For each dimension the answers that moved it most, and a way to try another answer. */
export function WhySection({ form, sheet, person }: WhySectionProps) {
  const { t } = useTranslation('results');
  const label = useLabels(person);
  const influences = useMemo(
    () => answerInfluence(compiledKey(form), rawAnswers(form.questionnaire, sheet)),
    [form, sheet],
  );
  if (influences.length === 0) return null;
  return (
    <section className={layout('stack')}>
      <details className={styles['drawer']}>
        <summary>{label(t('why.title'))}</summary>
        <p>{t('why.lead')}</p>
        <div className={styles['pairs']}>
          {influences.map((influence) => (
            <PullTable
              key={influence.id}
              form={form}
              sheet={sheet}
              wording={wordsAbout(form.text, sheet.target).items}
              influence={influence}
              caption={label(t('why.caption', { scale: form.text.scales[influence.id] }))}
            />
          ))}
        </div>
      </details>
      <details className={styles['drawer']}>
        <summary>{label(t('why.whatIf'))}</summary>
        <WhatIf form={form} sheet={sheet} caption={label(t('why.whatIfCaption'))} />
      </details>
    </section>
  );
}
