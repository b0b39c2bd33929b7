import { useId, type ComponentProps } from 'react';
import styles from './tick.module.css';

interface TickProps extends Omit<ComponentProps<'input'>, 'type' | 'className' | 'children'> {
  readonly text: string | undefined;
  /** A second, smaller line. */
  readonly hint?: string;
}

/** A native checkbox with its words beside it, large enough for a thumb. */
export function Tick({ text, hint, ...input }: TickProps) {
  const hintId = useId();
  return (
    <div className={styles['tick']}>
      <label>
        <input
          type="checkbox"
          {...(hint === undefined ? {} : { 'aria-describedby': hintId })}
          {...input}
        />
        <span>{text}</span>
      </label>
      {hint === undefined ? null : <small id={hintId}>{hint}</small>}
    </div>
  );
}
