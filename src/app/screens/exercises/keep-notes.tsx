import { useState } from 'react';
import { useTranslation } from '#i18n';
import { downloadText, UndoNotice } from '#parts';
import type { Notes } from '#session';
import { buttonClass, layout, Tick } from '#ui';
import { keepNotes, Link, replaceNotes, useSession, useWiring } from '#wiring';
import { useNotesText } from './use-notes-text.ts';

/** Where the notes are, and how to keep, save or remove them. `onSettled` when the keyboard has nothing left to stand on here. */
export function KeepNotes({ onSettled }: { readonly onSettled: () => void }) {
  const { t } = useTranslation('exercises');
  const wiring = useWiring();
  const { texts, home } = useSession((state) => state.notes);
  const isShared = useSession((state) => state.keeping === 'chosen');
  const [removed, setRemoved] = useState<Notes | null>(null);
  const textOf = useNotesText();
  const isEmpty = Object.keys(texts).length === 0;
  return (
    <div className={layout('stack')}>
      <Tick
        text={t('journal.keep')}
        hint={t('journal.keepHint')}
        checked={home !== 'memory' && home !== 'unreadable'}
        disabled={isShared || home === 'unreadable'}
        onChange={(event) => {
          keepNotes(wiring, event.target.checked);
        }}
      />
      <p className={layout('small')} role="status">
        {isShared ? t('journal.home.shared') : t(`journal.home.${home}`)}{' '}
        {home === 'unreadable' || isShared ? (
          <Link to={{ screen: 'privacy' }}>{t('journal.seePrivacy')}</Link>
        ) : null}
      </p>
      {isEmpty ? null : <p className={layout('small')}>{t('journal.saveHint')}</p>}
      {isEmpty ? null : (
        <p className={layout('row')}>
          <button
            type="button"
            className={buttonClass('plain')}
            onClick={() => {
              downloadText('notes.txt', textOf(texts), 'text/plain');
            }}
          >
            {t('journal.save')}
          </button>
          <button
            type="button"
            className={buttonClass('plain')}
            onClick={() => {
              setRemoved(texts);
              replaceNotes(wiring, {});
            }}
          >
            {t('journal.remove')}
          </button>
        </p>
      )}
      {removed === null ? null : (
        <UndoNotice
          text={t('journal.removed')}
          undo={t('journal.undo')}
          onUndo={() => {
            replaceNotes(wiring, { ...removed, ...texts });
            setRemoved(null);
            onSettled();
          }}
        />
      )}
    </div>
  );
}
