import { useId } from 'react';
import styles from './field.module.css';

interface FileFieldProps {
  readonly label: string;
  /** What may be chosen, as the attribute takes it. */
  readonly accept: string;
  /** The id of what tells how the reading went. */
  readonly describedBy: string;
  readonly isRefused: boolean;
  /** Settles when the file has been read. Must not reject. */
  readonly onFile: (file: File) => Promise<void>;
}

/** A field for one file, which is read when it is chosen. */
export function FileField({ label, accept, describedBy, isRefused, onFile }: FileFieldProps) {
  const id = useId();
  return (
    <p className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept={accept}
        aria-describedby={describedBy}
        aria-invalid={isRefused}
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file chosen again is read again.
          if (file !== undefined) void onFile(file).finally(() => (target.value = ''));
        }}
      />
    </p>
  );
}
