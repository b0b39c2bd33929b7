import type { ComponentProps } from 'react';
import styles from './tick.module.css';

interface TickProps extends Omit<ComponentProps<'input'>, 'type' | 'className' | 'children'> {
  readonly text: string | undefined;
  /** A second, smaller line. */
  readonly hint?: string;
}

/** A native checkbox with its words beside it, large enough for a thumb. */
export function Tick({ text, hint, ...input }: TickProps) {
  return (
    <label className={styles['tick']}>
      <input type="checkbox" {...input} />
      <span>{text}</span>
      {hint === undefined ? null : <small>{hint}</small>}
    </label>
  );
}
