import { useState } from 'react';
import { buttonClass, layout, type ButtonLook } from '#ui';
import { ArrivingButton } from './arriving-button.tsx';

interface AskFirstProps {
  readonly look: ButtonLook;
  readonly words: Readonly<Record<'button' | 'sure' | 'yes' | 'no', string>>;
  readonly onYes: () => void;
}

/** A button that does what it says after one plain question. The keyboard stays with it, whatever is answered. */
export function AskFirst({ look, words, onYes }: AskFirstProps) {
  const [step, setStep] = useState<'unasked' | 'asking' | 'answered'>('unasked');
  const ask = () => {
    setStep('asking');
  };
  if (step === 'unasked') {
    return (
      <p>
        <button type="button" className={buttonClass(look)} onClick={ask}>
          {words.button}
        </button>
      </p>
    );
  }
  if (step === 'answered') {
    return (
      <p>
        <ArrivingButton look={look} text={words.button} onClick={ask} />
      </p>
    );
  }
  return (
    <div role="group" aria-label={words.sure} className={layout('stack')}>
      <p>{words.sure}</p>
      <p className={layout('row')}>
        <button
          type="button"
          className={buttonClass('main')}
          onClick={() => {
            setStep('answered');
            onYes();
          }}
        >
          {words.yes}
        </button>
        <ArrivingButton
          look="quiet"
          text={words.no}
          onClick={() => {
            setStep('answered');
          }}
        />
      </p>
    </div>
  );
}
