import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ArrivingButton, downloadText } from '#parts';
import type { Notes } from '#session';
import { buttonClass, layout, Notice } from '#ui';
import { keepNotes, Link, replaceNotes, useSession, useWiring } from '#wiring';
import { useNotesText } from './use-notes-text.ts';
import styles from './exercises.module.css';

/** Where the notes are, and how to keep, save or remove them. */
export function KeepNotes() {
  const { t } = useTranslation('exercises');
  const wiring = useWiring();
  const boxId = useId();
  const boxRef = useRef<HTMLInputElement>(null);
  const { texts, home } = useSession((state) => state.notes);
  const isShared = useSession((state) => state.keeping === 'chosen');
  const [removed, setRemoved] = useState<Notes | null>(null);
  const textOf = useNotesText();
  const isEmpty = Object.keys(texts).length === 0;
  return (
    <div className={layout('stack')}>
      <p className={styles['keep']}>
        <input
          id={boxId}
          ref={boxRef}
          type="checkbox"
          checked={home !== 'memory' && home !== 'unreadable'}
          disabled={isShared || home === 'unreadable'}
          onChange={(event) => {
            keepNotes(wiring, event.target.checked);
          }}
        />
        <label htmlFor={boxId}>{t('journal.keep')}</label>
      </p>
      <p className={layout('small')} role="status">
        {isShared ? t('journal.home.shared') : t(`journal.home.${home}`)}{' '}
        {home === 'unreadable' || isShared ? (
          <Link to={{ screen: 'privacy' }}>{t('journal.seePrivacy')}</Link>
        ) : null}
      </p>
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
        <Notice>
          <span className={layout('row')}>
            {t('journal.removed')}
            <ArrivingButton
              look="plain"
              text={t('journal.undo')}
              onClick={() => {
                replaceNotes(wiring, { ...removed, ...texts });
                setRemoved(null);
                boxRef.current?.focus();
              }}
            />
          </span>
        </Notice>
      )}
    </div>
  );
}
