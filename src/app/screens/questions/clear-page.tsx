import { useRef } from 'react';
import { useTranslation } from '#i18n';
import { UndoNotice } from '#parts';
import { buttonClass } from '#ui';

interface ClearPageProps {
  readonly isCleared: boolean;
  readonly onClear: () => void;
  readonly onPutBack: () => void;
}

/** A radio cannot be unchosen; this takes the page's answers back, and can be undone. */
export function ClearPage({ isCleared, onClear, onPutBack }: ClearPageProps) {
  const { t } = useTranslation('common');
  const clearRef = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button type="button" ref={clearRef} className={buttonClass('plain')} onClick={onClear}>
        {t('questions.clear')}
      </button>
      {isCleared ? (
        <UndoNotice
          text={t('questions.cleared')}
          undo={t('questions.undo')}
          onUndo={() => {
            onPutBack();
            clearRef.current?.focus();
          }}
        />
      ) : null}
    </>
  );
}
