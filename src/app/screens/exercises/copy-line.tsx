import { useId, useRef, useState } from 'react';
import { useTranslation } from '#i18n';
import { buttonClass } from '#ui';
import styles from './exercises.module.css';

type Outcome = 'none' | 'copied' | 'selected';

/** Selects a text on the page, so that the person can copy it by hand. */
function select(element: Element): void {
  getSelection()?.selectAllChildren(element);
}

/** One sentence with a button that copies it; where the browser will not, it is selected instead. */
export function CopyLine({ text }: { readonly text: string }) {
  const { t } = useTranslation('exercises');
  const textId = useId();
  const textRef = useRef<HTMLSpanElement>(null);
  const [outcome, setOutcome] = useState<Outcome>('none');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      if (textRef.current !== null) select(textRef.current);
      setOutcome('selected');
    }
  };
  return (
    <li>
      <span id={textId} ref={textRef}>
        {text}
      </span>
      <span className={styles['copy']}>
        <button
          type="button"
          className={buttonClass('plain')}
          aria-describedby={textId}
          onClick={() => void copy()}
          onBlur={() => {
            setOutcome('none');
          }}
        >
          {t('repair.copy')}
        </button>
        <span role="status">{outcome === 'none' ? '' : t(`repair.${outcome}`)}</span>
      </span>
    </li>
  );
}
