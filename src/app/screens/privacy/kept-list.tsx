import { useMemo, useRef, useState } from 'react';
import { useTranslation } from '#i18n';
import { UndoNotice, useFewAtFirst } from '#parts';
import { useHomeworks, useSession, useWiring } from '#wiring';
import { KeptEntry } from './kept-entry.tsx';
import { keptItems, type KeptItem } from './kept-items.ts';
import { removeKept } from './remove-kept.ts';
import { useStored } from './use-stored.ts';
import styles from './privacy.module.css';

/** Puts back what was removed last. */
interface Undo {
  readonly id: string;
  readonly putBack: () => void;
}

function idOf({ stored, sheet, homework }: KeptItem): string {
  return `${stored?.place ?? ''} ${stored?.key ?? sheet?.id ?? homework?.id ?? 'notes'}`;
}

/** All that this browser keeps of ours, byte for byte, each to remove; most removals can be undone, and the key is asked about first. */
export function KeptList() {
  const { t } = useTranslation('privacy');
  const wiring = useWiring();
  const homeworks = useHomeworks();
  const sheets = useSession((state) => state.sheets);
  const setAside = useSession((state) => state.setAside);
  const hasUnwrittenNotes = useSession(
    ({ notes }) => notes.home !== 'device' && Object.keys(notes.texts).length > 0,
  );
  const titleRef = useRef<HTMLHeadingElement>(null);
  const [stored, readAgain] = useStored();
  const [undo, setUndo] = useState<Undo | null>(null);
  const items = useMemo(
    () => keptItems(stored, { sheets, homeworks, setAside, hasUnwrittenNotes }),
    [stored, sheets, homeworks, setAside, hasUnwrittenNotes],
  );
  const { few, more } = useFewAtFirst(items);

  function remove(item: KeptItem): void {
    const putBack = removeKept(wiring, item);
    readAgain();
    setUndo(putBack === null ? null : { id: idOf(item), putBack });
    if (putBack === null) titleRef.current?.focus();
  }

  return (
    <section>
      <h2 ref={titleRef} tabIndex={-1}>
        {t('keptTitle')}
      </h2>
      <p>{items.length === 0 ? t('keptNone') : t('keptLead')}</p>
      <p>{t('keptCopy')}</p>
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
