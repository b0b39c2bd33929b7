import { useTranslation } from 'react-i18next';
import { buttonClass, layout, Notice } from '#ui';

interface ClearPageProps {
  readonly isCleared: boolean;
  readonly onClear: () => void;
  readonly onPutBack: () => void;
}

/** A radio cannot be unchosen; this takes the page's answers back, and can be undone. */
export function ClearPage({ isCleared, onClear, onPutBack }: ClearPageProps) {
  const { t } = useTranslation('common');
  return (
    <>
      <button type="button" className={buttonClass('plain')} onClick={onClear}>
        {t('questions.clear')}
      </button>
      {isCleared ? (
        <Notice>
          <span className={layout('row')}>
            {t('questions.cleared')}
            <button type="button" className={buttonClass('plain')} onClick={onPutBack}>
              {t('questions.undo')}
            </button>
          </span>
        </Notice>
      ) : null}
    </>
  );
}
