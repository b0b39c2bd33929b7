import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { Desk, FiledReply } from '#desk';
import { formatDate, useTranslation } from '#i18n';
import { MAX_LABEL } from '#session';
import { buttonClass, layout } from '#ui';
import { labelled, labelsOf } from './change-replies.ts';
import { answeredAtOf } from './find-replies.ts';
import styles from './desk.module.css';

interface LabelNewProps {
  /** At least one. */
  readonly fresh: readonly FiledReply[];
  readonly replies: readonly FiledReply[];
  readonly desk: Desk;
  readonly onDone: () => void;
}

/** Whom each new reply is from, in the therapist's words. They are filed already; the keyboard is in the first field. */
export function LabelNew({ fresh, replies, desk, onDone }: LabelNewProps) {
  const { t, i18n } = useTranslation('desk');
  const listId = useId();
  const hintId = useId();
  const firstRef = useRef<HTMLInputElement>(null);
  const [labels, setLabels] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<'full' | 'refused' | null>(null);
  useLayoutEffect(() => {
    firstRef.current?.focus();
  }, []);

  async function save(): Promise<void> {
    const outcome = await desk.change(labelled(labels));
    if (outcome.ok) onDone();
    else setProblem(outcome.problem === 'full' ? 'full' : 'refused');
  }

  return (
    <form
      method="dialog"
      className={layout('stack')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h3>{t('label.title', { count: fresh.length })}</h3>
      <p id={hintId} className={layout('small')}>
        {t('label.hint')}
      </p>
      {fresh.map((reply, index) => (
        <label key={reply.id} className={styles['field']}>
          <span>
            {t(fresh.length === 1 ? 'label.one' : 'label.each', {
              number: index + 1,
              when: formatDate(i18n.language, answeredAtOf(reply)),
            })}
          </span>
          <input
            type="text"
            ref={index === 0 ? firstRef : null}
            list={listId}
            dir="auto"
            maxLength={MAX_LABEL}
            autoComplete="off"
            aria-describedby={hintId}
            value={labels[reply.id] ?? ''}
            onChange={({ target }) => {
              setLabels({ ...labels, [reply.id]: target.value });
            }}
          />
        </label>
      ))}
      <datalist id={listId}>
        {labelsOf(replies).map((label) => (
          <option key={label} value={label} />
        ))}
      </datalist>
      {problem === null ? null : <p role="alert">{t(`problem.${problem}`)}</p>}
      <p className={layout('row')}>
        <button type="submit" className={buttonClass('main')}>
          {t('label.save', { count: fresh.length })}
        </button>
        <button type="button" className={buttonClass('plain')} onClick={onDone}>
          {t('label.later')}
        </button>
      </p>
    </form>
  );
}
