import { useId, useState } from 'react';
import { buttonClass, layout } from '#ui';
import styles from './desk.module.css';

interface TypedFormProps {
  readonly label: string;
  readonly hint: string;
  readonly button: string;
  readonly rows: number;
  readonly onTake: (text: string) => Promise<void>;
}

/** A field for a link, a sealed text or a code. It is emptied once what it held was looked at. */
export function TypedForm({ label, hint, button, rows, onTake }: TypedFormProps) {
  const id = useId();
  const hintId = useId();
  const [text, setText] = useState('');
  return (
    <form
      method="dialog"
      className={layout('stack')}
      onSubmit={(event) => {
        event.preventDefault();
        void onTake(text).then(() => {
          setText('');
        });
      }}
    >
      <p className={styles['field']}>
        <label htmlFor={id}>{label}</label>
        <span id={hintId} className={layout('small')}>
          {hint}
        </span>
        <textarea
          id={id}
          rows={rows}
          value={text}
          spellCheck={false}
          autoComplete="off"
          aria-describedby={hintId}
          onChange={({ target }) => {
            setText(target.value);
          }}
        />
      </p>
      <p>
        <button type="submit" className={buttonClass('quiet')}>
          {button}
        </button>
      </p>
    </form>
  );
}
