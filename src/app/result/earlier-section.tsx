import { useMemo } from 'react';
import { formatDate, useTranslation } from '#i18n';
import type { Form } from '#instrument';
import { compiledKey, scoreSheet, takeOf, ThenNowTable, useLabels } from '#parts';
import { compareTakes } from '#scoring';
import type { AnswerSheet } from '#session';
import { layout, ScrollRegion } from '#ui';
import { earlierSheet } from './earlier-sheet.ts';

interface EarlierSectionProps {
  readonly form: Form;
  readonly sheet: AnswerSheet;
  /** Where the check before it is looked for. */
  readonly others: readonly AnswerSheet[];
  /** Whom it is about, where there may be others on the page. */
  readonly person?: string;
}

/** The check before this one, beside it, with the threshold that a difference must pass. Nothing where there is none. */
export function EarlierSection({ form, sheet, others, person }: EarlierSectionProps) {
  const { t, i18n } = useTranslation('results');
  const label = useLabels(person);
  const before = earlierSheet(others, sheet);
  const comparison = useMemo(() => {
    if (before === null) return null;
    return compareTakes(
      takeOf(before, scoreSheet(form, before)),
      takeOf(sheet, scoreSheet(form, sheet)),
      compiledKey(form),
    );
  }, [before, form, sheet]);
  if (before === null || comparison === null) return null;

  return (
    <section className={layout('card', 'stack')}>
      <h2>{label(t('earlier.title'))}</h2>
      <p>{t('earlier.when', { when: formatDate(i18n.language, before.updatedAt) })}</p>
      {comparison.refusal === null ? (
        <>
          <p>{t('earlier.noise')}</p>
          <ScrollRegion label={label(t('earlier.caption'))}>
            <ThenNowTable
              scales={comparison.scales}
              names={form.text.scales}
              caption={label(t('earlier.caption'))}
            />
          </ScrollRegion>
        </>
      ) : (
        <p>{t(`earlier.refused.${comparison.refusal}`)}</p>
      )}
    </section>
  );
}
