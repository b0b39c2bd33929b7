import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UndoNotice, useFewAtFirst } from '#parts';
import { NOTES_KEY, type AnswerSheet } from '#session';
import { useSession, useWiring } from '#wiring';
import { KeptEntry } from './kept-entry.tsx';
import { keptItems, type KeptItem } from './kept-items.ts';
import { useStored } from './use-stored.ts';
import styles from './privacy.module.css';

/** All that this browser keeps of ours, byte for byte, each to remove; the removal of a check can be undone. */
export function KeptList() {
  const { t } = useTranslation('privacy');
  const { device, tab, keeper } = useWiring();
  const sheets = useSession((state) => state.sheets);
  const setAside = useSession((state) => state.setAside);
  const hasUnwrittenNotes = useSession(
    ({ notes }) => notes.home !== 'device' && Object.keys(notes.texts).length > 0,
  );
  const titleRef = useRef<HTMLHeadingElement>(null);
  const [stored, readAgain] = useStored();
  const [removed, setRemoved] = useState<AnswerSheet | null>(null);
  const items = useMemo(
    () => keptItems(stored, sheets, setAside, hasUnwrittenNotes),
    [stored, sheets, setAside, hasUnwrittenNotes],
  );
  const { few, more } = useFewAtFirst(items);

  function remove({ stored: text, sheet, problem, isNotes }: KeptItem): void {
    if (sheet !== null) keeper.remove(sheet.id);
    if (isNotes === true || text?.key === NOTES_KEY) keeper.removeNotes();
    if (text !== null) {
      if (problem !== null) keeper.removeSetAside(text.key);
      (text.place === 'device' ? device : tab).remove(text.key);
    }
    readAgain();
    setRemoved(sheet);
  }

  return (
    <section>
      <h2 ref={titleRef} tabIndex={-1}>
        {t('keptTitle')}
      </h2>
      <p>{items.length === 0 ? t('keptNone') : t('keptLead')}</p>
      <ul className={styles['kept']}>
        {few.map((item) => (
          <KeptEntry
            key={`${item.stored?.place ?? ''} ${item.stored?.key ?? item.sheet?.id ?? ''}`}
            item={item}
            onRemove={() => {
              remove(item);
            }}
          />
        ))}
      </ul>
      {more}
      {removed === null ? null : (
        <UndoNotice
          key={removed.id}
          text={t('removed')}
          undo={t('undo')}
          onUndo={() => {
            keeper.restore(removed);
            setRemoved(null);
            titleRef.current?.focus();
          }}
        />
      )}
    </section>
  );
}
