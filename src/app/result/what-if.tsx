import { useMemo, useState } from 'react';
import { useTranslation } from '#i18n';
import { wordsAbout, type Form } from '#instrument';
import { compiledKey } from '#parts';
import { displayPosition, scoreAnswers, whatIf, type ScoreSheet } from '#scoring';
import { rawAnswers, type AnswerSheet } from '#session';
import { layout, ScrollRegion } from '#ui';
import styles from './result.module.css';

interface WhatIfProps {
  readonly form: Form;
  readonly sheet: AnswerSheet;
  readonly caption: string;
}

function positionOf({ scales }: ScoreSheet, id: string): number | null {
  const scale = scales.find((each) => each.id === id);
  return scale?.status === 'scored' ? displayPosition(scale.position) : null;
}

/** One other answer, and what it would move. The sheet stays as it is. */
export function WhatIf({ form, sheet, caption }: WhatIfProps) {
  const { t } = useTranslation('results');
  const { questionnaire, text } = form;
  const [item, setItem] = useState('');
  const [code, setCode] = useState('');
  const compiled = compiledKey(form);
  const answers = useMemo(() => rawAnswers(questionnaire, sheet), [questionnaire, sheet]);
  const wording = wordsAbout(text, sheet.target).items;
  const chosen = questionnaire.items.find(({ id }) => id === item);
  const set = questionnaire.responseSets.find(({ id }) => id === chosen?.responseSet);
  const option = set?.options.find((each) => each.code === code);
  const now = scoreAnswers(compiled, answers);
  const then =
    chosen === undefined || option === undefined
      ? null
      : whatIf(compiled, answers, chosen.id, option.value);

  return (
    <div className={layout('stack')}>
      <p>{t('why.whatIfText')}</p>
      <div className={styles['trial']}>
        <label>
          <span>{t('why.statement')}</span>
          <select
            value={item}
            onChange={({ target }) => {
              setItem(target.value);
            }}
          >
            <option value="">{t('why.choose')}</option>
            {questionnaire.items.map(({ id }) => (
              <option key={id} value={id}>
                {wording[id]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{t('why.answer')}</span>
          <select
            value={code}
            onChange={({ target }) => {
              setCode(target.value);
            }}
          >
            <option value="">{t('why.choose')}</option>
            {(set ?? questionnaire.responseSets[0])?.options.map((each) => (
              <option key={each.code} value={each.code}>
                {text.options[(set ?? questionnaire.responseSets[0])?.id ?? '']?.[each.code]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div role="status">
        {then === null ? null : (
          <ScrollRegion label={caption}>
            <table>
              <caption>{caption}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('column.dimension')}</th>
                  <th scope="col">{t('why.now')}</th>
                  <th scope="col">{t('why.then')}</th>
                </tr>
              </thead>
              <tbody>
                {questionnaire.scales.map(({ id }) => (
                  <tr key={id}>
                    <th scope="row">{text.scales[id]}</th>
                    <td>{positionOf(now, id) ?? t('unscored')}</td>
                    <td>{positionOf(then, id) ?? t('unscored')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        )}
      </div>
    </div>
  );
}
