import { useTranslation } from 'react-i18next';
import { wordsAbout, type Form } from '#instrument';
import { DECLINED, type AnswerSheet } from '#session';
import { ScrollRegion } from '#ui';

interface AnswersTableProps {
  readonly form: Form;
  readonly sheet: AnswerSheet;
}

/** Every statement with the answer given, and the scales and directions in which it counts. */
export function AnswersTable({ form, sheet }: AnswersTableProps) {
  const { t } = useTranslation('results');
  const { questionnaire, text } = form;
  const words = wordsAbout(text, sheet.target);

  function answerWords(item: string, responseSet: string): string {
    const code = sheet.answers[item];
    if (code === undefined) return t('open');
    if (code === DECLINED) return text.declined;
    return text.options[responseSet]?.[code] ?? code;
  }

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
    <ScrollRegion label={t('answersCaption')}>
      <table>
        <caption>{t('answersCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('answersColumn.statement')}</th>
            <th scope="col">{t('answersColumn.answer')}</th>
            <th scope="col">{t('answersColumn.counts')}</th>
          </tr>
        </thead>
        <tbody>
          {questionnaire.items.map(({ id, responseSet }) => (
            <tr key={id}>
              <td>{words.items[id]}</td>
              <td>{answerWords(id, responseSet)}</td>
              <td>{countsToward(id)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
