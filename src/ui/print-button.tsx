import { buttonClass } from './button-class.ts';

interface PrintButtonProps {
  readonly text: string;
  /** Called before the page is printed. */
  readonly onPrint?: () => void;
}

/** Opens the browser’s own way to print. */
export function PrintButton({ text, onPrint }: PrintButtonProps) {
  return (
    <button
      type="button"
      className={buttonClass('main')}
      onClick={() => {
        onPrint?.();
        print();
      }}
    >
      {text}
    </button>
  );
}
