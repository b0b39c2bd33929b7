import { NO_NOTES, NOTES_KEY } from '#session';
import { removeHomework, restoreHomework, type Wiring } from '#wiring';
import type { KeptItem, StoredText } from './kept-items.ts';
import { tellDesk } from './tell-desk.ts';

type PutBack = () => void;

/** Stored texts that nothing in memory stands for: their removal is undone by writing them again. */
const PLAIN_TEXTS: readonly string[] = ['desk', 'invite', 'homework-link'];

function removeText(wiring: Wiring, { place, key, text }: StoredText): PutBack | null {
  const home = wiring[place];
  home.remove(key);
  tellDesk(key);
  if (!PLAIN_TEXTS.includes(key)) return null;
  return () => {
    // What was written meanwhile is newer.
    if (home.read(key) === null) home.write(key, text);
    tellDesk(key);
  };
}

function removeNotes({ keeper, session, device }: Wiring, { stored }: KeptItem): PutBack {
  const { notes } = session.getState();
  if (stored === null) session.setState({ notes: NO_NOTES });
  else keeper.removeNotes();
  return () => {
    if (stored !== null) device.write(NOTES_KEY, stored.text);
    session.setState({ notes });
  };
}

/** Removes one thing that is kept here, wherever it lies. Gives back the way to undo that; null where there is none. */
export function removeKept(wiring: Wiring, item: KeptItem): PutBack | null {
  const { keeper } = wiring;
  const { stored, sheet, homework, problem, isNotes } = item;
  if (isNotes === true || (stored?.place === 'device' && stored.key === NOTES_KEY)) {
    return removeNotes(wiring, item);
  }
  if (problem !== null && stored !== null) keeper.removeSetAside(stored.key);
  const putBackText = stored === null ? null : removeText(wiring, stored);
  if (sheet !== null) {
    keeper.remove(sheet.id);
    return () => {
      keeper.restore(sheet);
    };
  }
  if (homework !== null) {
    removeHomework(wiring, homework);
    return () => {
      restoreHomework(wiring, homework);
    };
  }
  return putBackText;
}
