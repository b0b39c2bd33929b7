import { useTranslation } from '#i18n';
import { wordsAbout, type Form } from '#instrument';
import { answerLabel } from '#parts';
import type { AnswerSheet } from '#session';
import { ScrollRegion } from '#ui';

interface AnswersTableProps {
  readonly form: Form;
  readonly sheet: AnswerSheet;
  readonly caption: string;
}

/** Every statement with the answer given, and the scales and directions in which it counts. */
export function AnswersTable({ form, sheet, caption }: AnswersTableProps) {
  const { t } = useTranslation('results');
  const { questionnaire, text } = form;
  const words = wordsAbout(text, sheet.target);

  function countsToward(item: string): string {
    return questionnaire.scales
      .flatMap(({ id, items }) =>
        items
          .filter((entry) => entry.item === item)
          .map(({ sign }) => t(sign === 1 ? 'direct' : 'reversed', { scale: text.scales[id] })),
      )
      .join(', ');
  }

  return (
    <ScrollRegion label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('answersColumn.statement')}</th>
            <th scope="col">{t('answersColumn.answer')}</th>
            <th scope="col">{t('answersColumn.counts')}</th>
          </tr>
        </thead>
        <tbody>
          {questionnaire.items.map(({ id }) => (
            <tr key={id}>
              <td>{words.items[id]}</td>
              <td>{answerLabel(form, sheet, id) ?? t('open')}</td>
              <td>{countsToward(id)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
