import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from '#i18n';
import { MAX_LABEL } from '#session';
import { buttonClass, layout } from '#ui';
import styles from './kept.module.css';

interface RenameFormProps {
  readonly label: string;
  /** An empty label takes the name away. */
  readonly onSave: (label: string) => void;
  readonly onCancel: () => void;
}

/** One line to name a check by. */
export function RenameForm({ label, onSave, onCancel }: RenameFormProps) {
  const { t } = useTranslation('kept');
  const [text, setText] = useState(label);
  const inputRef = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    inputRef.current?.focus();
  }, []);
  return (
    <form
      method="dialog"
      className={layout('row')}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(text);
      }}
    >
      <label className={styles['field']}>
        <span>{t('rename.label')}</span>
        <input
          type="text"
          value={text}
          maxLength={MAX_LABEL}
          autoComplete="off"
          ref={inputRef}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onCancel();
          }}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
      </label>
      <button type="submit" className={buttonClass('main')}>
        {t('rename.save')}
      </button>
      <button type="button" className={buttonClass('plain')} onClick={onCancel}>
        {t('rename.cancel')}
      </button>
    </form>
  );
}
