import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UndoNotice, useFewAtFirst } from '#parts';
import { NO_NOTES, NOTES_KEY } from '#session';
import { useSession, useWiring } from '#wiring';
import { KeptEntry } from './kept-entry.tsx';
import { keptItems, type KeptItem } from './kept-items.ts';
import { useStored } from './use-stored.ts';
import styles from './privacy.module.css';

/** Puts back what was removed last. */
interface Undo {
  readonly id: string;
  readonly putBack: () => void;
}

function idOf({ stored, sheet }: KeptItem): string {
  return `${stored?.place ?? ''} ${stored?.key ?? sheet?.id ?? 'notes'}`;
}

/** All that this browser keeps of ours, byte for byte, each to remove; the removal of a check or of notes can be undone. */
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
  const [undo, setUndo] = useState<Undo | null>(null);
  const items = useMemo(
    () => keptItems(stored, sheets, setAside, hasUnwrittenNotes),
    [stored, sheets, setAside, hasUnwrittenNotes],
  );
  const { few, more } = useFewAtFirst(items);

  function remove(item: KeptItem): void {
    const { stored: text, sheet, problem, isNotes } = item;
    const { notes } = session.getState();
    const isStoredNotes = text?.place === 'device' && text.key === NOTES_KEY;
    if (sheet !== null) keeper.remove(sheet.id);
    if (isStoredNotes) keeper.removeNotes();
    if (isNotes === true) session.setState({ notes: NO_NOTES });
    if (text !== null) {
      if (problem !== null) keeper.removeSetAside(text.key);
      (text.place === 'device' ? device : tab).remove(text.key);
    }
    readAgain();
    const putBack = () => {
      if (sheet !== null) keeper.restore(sheet);
      if (isStoredNotes) device.write(NOTES_KEY, text.text);
      if (isStoredNotes || isNotes === true) session.setState({ notes });
    };
    const canPutBack = sheet !== null || isStoredNotes || isNotes === true;
    setUndo(canPutBack ? { id: idOf(item), putBack } : null);
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
            key={idOf(item)}
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
          key={undo.id}
          text={t('removed')}
          undo={t('undo')}
          onUndo={() => {
            undo.putBack();
            setUndo(null);
            titleRef.current?.focus();
          }}
        />
      )}
    </section>
  );
}
