import { useLayoutEffect, useRef } from 'react';
import { buttonClass, type ButtonLook } from '#ui';

interface ArrivingButtonProps {
  readonly look: ButtonLook;
  readonly text: string;
  /** The id of what says more. */
  readonly describedBy?: string;
  readonly onClick: () => void;
}

/** A button that takes the keyboard when it appears, in place of one that has just gone. */
export function ArrivingButton({ look, text, describedBy, onClick }: ArrivingButtonProps) {
  const ref = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    ref.current?.focus();
  }, []);
  return (
    <button
      type="button"
      ref={ref}
      className={buttonClass(look)}
      aria-describedby={describedBy}
      onClick={onClick}
    >
      {text}
    </button>
  );
}
