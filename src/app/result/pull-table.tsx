import { useTranslation } from '#i18n';
import type { Form } from '#instrument';
import { answerLabel } from '#parts';
import type { ScaleInfluence } from '#scoring';
import type { AnswerSheet } from '#session';
import { ScrollRegion } from '#ui';

interface PullTableProps {
  readonly form: Form;
  readonly sheet: AnswerSheet;
  /** By item id. */
  readonly wording: Readonly<Record<string, string>>;
  readonly influence: ScaleInfluence;
  readonly caption: string;
}

const SHOWN = 3;

/** The answers that pull one dimension most, each with its pull in whole points. */
export function PullTable({ form, sheet, wording, influence, caption }: PullTableProps) {
  const { t } = useTranslation('results');
  const strongest = influence.answers
    .map(({ item, pull }) => ({ item, points: Math.round(Math.abs(pull ?? 0)), pull: pull ?? 0 }))
    .filter(({ points }) => points > 0)
    .slice(0, SHOWN);
  if (strongest.length === 0) {
    return (
      <div>
        <h3>{form.text.scales[influence.id]}</h3>
        <p>{t('why.none')}</p>
      </div>
    );
  }
  return (
    <ScrollRegion label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('answersColumn.statement')}</th>
            <th scope="col">{t('answersColumn.answer')}</th>
            <th scope="col">{t('why.pull')}</th>
          </tr>
        </thead>
        <tbody>
          {strongest.map(({ item, points, pull }) => (
            <tr key={item}>
              <td>{wording[item]}</td>
              <td>{answerLabel(form, sheet, item)}</td>
              <td>{t(pull > 0 ? 'why.up' : 'why.down', { count: points })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
