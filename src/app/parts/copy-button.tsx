import { useRef, useState } from 'react';
import { useTranslation } from '#i18n';
import { buttonClass, layout, type ButtonLook } from '#ui';

interface CopyButtonProps {
  readonly text: string;
  /** What the button says: what is copied. */
  readonly label: string;
  readonly look?: ButtonLook;
  readonly onCopied?: () => void;
}

/** Copies a text, and says so; where the browser will not, the text is shown, selected, to be copied by hand. */
export function CopyButton({ text, label, look = 'quiet', onCopied }: CopyButtonProps) {
  const { t } = useTranslation('common');
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'byHand'>('none');
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('byHand');
      fieldRef.current?.select();
    }
    onCopied?.();
  };
  return (
    <span className={layout('row')}>
      <button
        type="button"
        className={buttonClass(look)}
        onClick={() => void copy()}
        onBlur={() => {
          if (outcome === 'copied') setOutcome('none');
        }}
      >
        {label}
      </button>
      <span role="status">{outcome === 'none' ? '' : t(`copy.${outcome}`)}</span>
      <textarea
        ref={fieldRef}
        readOnly
        translate="no"
        hidden={outcome !== 'byHand'}
        aria-label={label}
        rows={3}
        value={text}
      />
    </span>
  );
}
