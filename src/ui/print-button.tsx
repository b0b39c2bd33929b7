import { buttonClass } from './button-class.ts';

/** Opens the browser’s own way to print. */
export function PrintButton({ text }: { readonly text: string }) {
  return (
    <button
      type="button"
      className={buttonClass('main')}
      onClick={() => {
        print();
      }}
    >
      {text}
    </button>
  );
}
