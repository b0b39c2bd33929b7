import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UndoNotice, useFewAtFirst } from '#parts';
import { NOTES_KEY } from '#session';
import { useSession, useWiring } from '#wiring';
import { KeptEntry } from './kept-entry.tsx';
import { keptItems, type KeptItem } from './kept-items.ts';
import { useStored } from './use-stored.ts';
import styles from './privacy.module.css';

/** All that this browser keeps of ours, byte for byte, each to remove; the removal of a check can be undone. */
export function KeptList() {
  const { t } = useTranslation('privacy');
  const { device, tab, keeper, session } = useWiring();
  const sheets = useSession((state) => state.sheets);
  const setAside = useSession((state) => state.setAside);
  const hasUnwrittenNotes = useSession(
    ({ notes }) => notes.home !== 'device' && Object.keys(notes.texts).length > 0,
  );
  const titleRef = useRef<HTMLHeadingElement>(null);
  const [stored, readAgain] = useStored();
  // What puts back what was removed last, where that can be.
  const [undo, setUndo] = useState<(() => void) | null>(null);
  const items = useMemo(
    () => keptItems(stored, sheets, setAside, hasUnwrittenNotes),
    [stored, sheets, setAside, hasUnwrittenNotes],
  );
  const { few, more } = useFewAtFirst(items);

  function remove({ stored: text, sheet, problem, isNotes }: KeptItem): void {
    const hasNotes = isNotes === true || text?.key === NOTES_KEY;
    const { notes } = session.getState();
    if (sheet !== null) keeper.remove(sheet.id);
    if (hasNotes) keeper.removeNotes();
    if (text !== null) {
      if (problem !== null) keeper.removeSetAside(text.key);
      (text.place === 'device' ? device : tab).remove(text.key);
    }
    readAgain();
    const putBack = () => {
      if (sheet !== null) keeper.restore(sheet);
      if (hasNotes && text !== null) device.write(NOTES_KEY, text.text);
      if (hasNotes) session.setState({ notes });
    };
    const canPutBack = sheet !== null || hasNotes;
    setUndo(canPutBack ? () => putBack : null);
    if (!canPutBack) titleRef.current?.focus();
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
      {undo === null ? null : (
        <UndoNotice
          text={t('removed')}
          undo={t('undo')}
          onUndo={() => {
            undo();
            setUndo(null);
            titleRef.current?.focus();
          }}
        />
      )}
    </section>
  );
}
