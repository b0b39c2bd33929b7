import type { UseFormRegister } from 'react-hook-form';
import { useTranslation } from '#i18n';
import { progressOf } from '#session';
import { MAX_OWN_WORDS, MAX_QUESTION_TEXT } from '#sharing';
import { layout, Tick } from '#ui';
import { BLANK_DRAFT, type SendDraft, type SendPart } from './send-draft.ts';
import { usePartName } from './use-part-name.ts';
import styles from './send.module.css';

interface ChoiceFormProps {
  readonly parts: readonly SendPart[];
  readonly asksOwnWords: boolean;
  readonly register: UseFormRegister<SendDraft>;
  /** Called on every tick and letter. */
  readonly onChange: () => void;
}

/** What could go back. Nothing is ticked beforehand. */
export function ChoiceForm({ parts, asksOwnWords, register, onChange }: ChoiceFormProps) {
  const { t } = useTranslation('send');
  const nameOf = usePartName();
  return (
    <form method="dialog" className={styles['form']} onChange={onChange}>
      <fieldset className={layout('group')}>
        <legend>{t('choice.answers')}</legend>
        {parts.map(({ sheet, form }) => {
          const { unanswered, of } = progressOf(form.questionnaire, sheet);
          return (
            <Tick
              key={sheet.id}
              text={nameOf(form, sheet.target)}
              hint={t('choice.given', { count: of - unanswered.length, of })}
              value={sheet.id}
              {...register('sheets')}
            />
          );
        })}
      </fieldset>
      {asksOwnWords ? (
        <div>
          <label className={styles['field']}>
            <span className={styles['name']}>{t('choice.own')}</span>
            <textarea
              rows={5}
              maxLength={MAX_OWN_WORDS}
              aria-describedby="own-hint"
              {...register('ownWords')}
            />
          </label>
          <p id="own-hint" className={layout('small')}>
            {t('choice.ownHint', { count: MAX_OWN_WORDS })}
          </p>
        </div>
      ) : null}
      <fieldset className={layout('group')}>
        <legend>{t('choice.questions')}</legend>
        {BLANK_DRAFT.questions.map((_none, index) => (
          <label key={index} className={styles['field']}>
            <span>{t('choice.question', { number: index + 1 })}</span>
            <input type="text" maxLength={MAX_QUESTION_TEXT} {...register(`questions.${index}`)} />
          </label>
        ))}
      </fieldset>
    </form>
  );
}
