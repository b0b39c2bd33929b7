import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '#i18n';
import { toScoringKey, type Form } from '#instrument';
import { compareTakes, compileKey, displayPosition, type ComparedScale } from '#scoring';
import type { AnswerSheet } from '#session';
import { layout } from '#ui';
import { useSession } from '#wiring';
import { earlierSheet } from './earlier-sheet.ts';
import { scoreSheet } from './score-sheet.ts';
import { takeOf } from './take-of.ts';

interface EarlierSectionProps {
  readonly form: Form;
  readonly sheet: AnswerSheet;
}

/** The check before this one, beside it, with the threshold that a difference must pass. Nothing where there is none. */
export function EarlierSection({ form, sheet }: EarlierSectionProps) {
  const { t, i18n } = useTranslation('results');
  const sheets = useSession((state) => state.sheets);
  const before = earlierSheet(sheets, sheet);
  const comparison = useMemo(() => {
    if (before === null) return null;
    const compiled = compileKey(toScoringKey(form.questionnaire));
    return compareTakes(
      takeOf(before, scoreSheet(form, before)),
      takeOf(sheet, scoreSheet(form, sheet)),
      compiled,
    );
  }, [before, form, sheet]);
  if (before === null || comparison === null) return null;
  const threshold = comparison.scales.flatMap((scale) => scale.threshold ?? [])[0];

  return (
    <section className={layout('card', 'stack')}>
      <h2>{t('earlier.title')}</h2>
      <p>{t('earlier.when', { when: formatDate(i18n.language, before.updatedAt) })}</p>
      {threshold === undefined ? null : (
        <p>{t('earlier.threshold', { count: Math.ceil(threshold) })}</p>
      )}
      {comparison.refusal === null ? (
        <table>
          <caption>{t('earlier.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('column.dimension')}</th>
              <th scope="col">{t('earlier.then')}</th>
              <th scope="col">{t('earlier.now')}</th>
              <th scope="col">{t('earlier.difference')}</th>
            </tr>
          </thead>
          <tbody>
            {comparison.scales.map((scale) => (
              <tr key={scale.id}>
                <th scope="row">{form.text.scales[scale.id]}</th>
                {scale.status === 'compared' ? (
                  <>
                    <td>{displayPosition(scale.before)}</td>
                    <td>{displayPosition(scale.after)}</td>
                    <td>{t(wordOf(scale))}</td>
                  </>
                ) : (
                  <td colSpan={3}>{t(`earlier.refused.${scale.reason}`)}</td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p>{t(`earlier.refused.${comparison.refusal}`)}</p>
      )}
    </section>
  );
}

/** Within the noise a difference has no direction. */
function wordOf({ direction }: ComparedScale) {
  return direction === null ? 'earlier.within' : (`earlier.${direction}` as const);
}
