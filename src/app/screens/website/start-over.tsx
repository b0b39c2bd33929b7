import { useState } from 'react';
import { useTranslation } from '#i18n';
import { UndoNotice } from '#parts';
import { buttonClass } from '#ui';
import { NOTHING_SET, rawOf, type SetupDraft } from './setup-draft.ts';

interface StartOverProps {
  readonly draft: SetupDraft;
  readonly onSet: (draft: SetupDraft) => void;
}

const BLANK = JSON.stringify(rawOf(NOTHING_SET));

/** Takes the whole setup away, and gives it back. */
export function StartOver({ draft, onSet }: StartOverProps) {
  const { t } = useTranslation('website');
  const [before, setBefore] = useState<SetupDraft | null>(null);
  const isBlank = JSON.stringify(rawOf(draft)) === BLANK;
  if (!isBlank) {
    return (
      <p>
        <button
          type="button"
          className={buttonClass('quiet')}
          onClick={() => {
            setBefore(draft);
            onSet(NOTHING_SET);
          }}
        >
          {t('over.button')}
        </button>
      </p>
    );
  }
  if (before === null) return null;
  return (
    <UndoNotice
      text={t('over.done')}
      undo={t('over.undo')}
      onUndo={() => {
        onSet(before);
        setBefore(null);
      }}
    />
  );
}
