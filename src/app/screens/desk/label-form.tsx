import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { DeskOutcome } from '#desk';
import { useTranslation } from '#i18n';
import { MAX_LABEL } from '#session';
import { buttonClass, layout } from '#ui';
import styles from './desk.module.css';

interface LabelFormProps {
  readonly label: string;
  readonly labels: readonly string[];
  /** An empty label takes it away. */
  readonly onSave: (label: string) => Promise<DeskOutcome<unknown>>;
  readonly onEnd: () => void;
}

/** One line to label a reply by. Escape leaves it as it was. */
export function LabelForm({ label, labels, onSave, onEnd }: LabelFormProps) {
  const { t } = useTranslation('desk');
  const listId = useId();
  const ref = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(label);
  const [problem, setProblem] = useState<'full' | 'refused' | null>(null);
  useLayoutEffect(() => {
    ref.current?.focus();
  }, []);
  async function save(): Promise<void> {
    const outcome = await onSave(text);
    if (outcome.ok) onEnd();
    else setProblem(outcome.problem === 'full' ? 'full' : 'refused');
  }
  return (
    <form
      method="dialog"
      className={layout('row')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label className={styles['field']}>
        <span>{t('label.one')}</span>
        <input
          type="text"
          ref={ref}
          list={listId}
          dir="auto"
          value={text}
          maxLength={MAX_LABEL}
          autoComplete="off"
          onKeyDown={({ key }) => {
            if (key === 'Escape') onEnd();
          }}
          onChange={({ target }) => {
            setText(target.value);
          }}
        />
      </label>
      <datalist id={listId}>
        {labels.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <button type="submit" className={buttonClass('main')}>
        {t('label.save', { count: 1 })}
      </button>
      <button type="button" className={buttonClass('plain')} onClick={onEnd}>
        {t('label.cancel')}
      </button>
      {problem === null ? null : <p role="alert">{t(`problem.${problem}`)}</p>}
    </form>
  );
}
