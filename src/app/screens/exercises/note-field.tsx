import { useId, useState } from 'react';
import { MAX_NOTE } from '#session';
import styles from './exercises.module.css';

interface NoteFieldProps {
  readonly label: string;
  readonly text: string;
  /** False until what is typed can be taken. */
  readonly isReady: boolean;
  readonly onChange: (text: string) => void;
}

/** Some lines to write on. Space at the end of what is typed is left alone while the field has the keyboard. */
export function NoteField({ label, text, isReady, onChange }: NoteFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div className={styles['note']}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={MAX_NOTE}
        readOnly={!isReady}
        value={typed ?? text}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange(event.target.value);
        }}
        onBlur={() => {
          setTyped(null);
        }}
      />
    </div>
  );
}
