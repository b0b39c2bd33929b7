import { useId } from 'react';
import { useWatch, type Control } from 'react-hook-form';
import { useTranslation } from '#i18n';
import type { SessionChoice, SessionTake } from '#result';
import { layout } from '#ui';
import { MAX_ANSWERS } from './limits.ts';
import { TickList } from './tick-list.tsx';
import styles from './session.module.css';

interface AnswerTicksProps {
  readonly takes: readonly SessionTake[];
  readonly control: Control<SessionChoice>;
}

/** The answers that pulled most, of which six fit on the page. */
export function AnswerTicks({ takes, control }: AnswerTicksProps) {
  const { t } = useTranslation('session');
  const mostId = useId();
  const chosen = useWatch({ control, name: 'answers' }).length;
  const offering = takes.filter(({ answers }) => answers.length > 0);
  if (offering.length === 0) return null;
  return (
    <fieldset className={layout('group')}>
      <legend>{t('answers')}</legend>
      <p className={layout('small')}>{t('answersHint')}</p>
      <p id={mostId} className={layout('small')} role="status">
        {t(chosen < MAX_ANSWERS ? 'chosen' : 'full', { chosen, most: MAX_ANSWERS })}
      </p>
      {offering.map(({ id, name, answers }) => (
        <div key={id}>
          {name === null ? null : <h3 className={styles['person']}>{name}</h3>}
          <TickList
            control={control}
            name="answers"
            most={MAX_ANSWERS}
            mostId={mostId}
            options={answers.map(({ key, ...words }) => ({
              value: key,
              label: t('answer', words),
            }))}
          />
        </div>
      ))}
    </fieldset>
  );
}
