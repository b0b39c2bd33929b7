import { useWatch, type Control, type UseFormRegister } from 'react-hook-form';
import { useTranslation } from '#i18n';
import type { SessionChoice } from '#result';
import { buttonClass, layout } from '#ui';
import { MAX_OWN, MAX_QUESTION, QUESTIONS } from './limits.ts';
import styles from './session.module.css';

interface TypedFieldsProps {
  readonly control: Control<SessionChoice>;
  readonly register: UseFormRegister<SessionChoice>;
  /** Puts a question into the field with this number, and the cursor after it. */
  readonly onBorrow: (index: (typeof QUESTIONS)[number], question: string) => void;
}

const EXAMPLES = ['see', 'work', 'pull', 'help'] as const;

/** Own words, and questions to bring. */
export function TypedFields({ control, register, onBorrow }: TypedFieldsProps) {
  const { t } = useTranslation('session');
  const [own, questions] = useWatch({ control, name: ['own', 'questions'] });
  const free = QUESTIONS.find((index) => questions[index]?.trim() === '');
  return (
    <>
      <div className={layout('group')}>
        <label className={styles['field']}>
          <span className={styles['name']}>{t('own')}</span>
          <textarea
            rows={5}
            maxLength={MAX_OWN}
            aria-describedby="own-hint own-left"
            {...register('own')}
          />
        </label>
        <p id="own-hint" className={layout('small')}>
          {t('ownHint')}
        </p>
        <p id="own-left" className={layout('small')}>
          {t('left', { count: MAX_OWN - own.length })}
        </p>
      </div>
      <fieldset className={layout('group')}>
        <legend>{t('questions')}</legend>
        {QUESTIONS.map((index) => (
          <label key={index} className={styles['field']}>
            <span>{t('question', { number: index + 1 })}</span>
            <input type="text" maxLength={MAX_QUESTION} {...register(`questions.${index}`)} />
          </label>
        ))}
        {free === undefined ? null : (
          <details>
            <summary>{t('borrow')}</summary>
            {EXAMPLES.map((example) => (
              <button
                key={example}
                type="button"
                className={`${buttonClass('plain')} ${styles['example'] ?? ''}`}
                onClick={() => {
                  onBorrow(free, t(`examples.${example}`));
                }}
              >
                {t(`examples.${example}`)}
              </button>
            ))}
          </details>
        )}
      </fieldset>
    </>
  );
}
