import {
  NO_NOTES,
  notesForStorage,
  NOTES_KEY,
  putNote,
  type Notes,
  type NotesHome,
  type NotesReading,
} from '#session';
import type { Wiring } from './wiring.ts';

function setNotes({ session }: Wiring, texts: Notes, home: NotesHome): void {
  session.setState({ notes: { texts, home } });
}

function isShared({ session }: Wiring): boolean {
  return session.getState().keeping === 'chosen';
}

/** Writes notes to the device, where they are to be kept there; says where they are now. A shared device takes none. */
function save(wiring: Wiring, notes: Notes, home: NotesHome): NotesHome {
  if (home === 'memory' || home === 'unreadable') return home;
  if (isShared(wiring)) return 'memory';
  const writing = wiring.device.write(NOTES_KEY, notesForStorage(notes));
  return writing === 'kept' ? 'device' : writing;
}

/**
 * Brings in the notes that this device keeps, if any; what was typed before they came stays. Stored text that cannot be
 * read stays untouched, and a shared device's too. Kept notes that another tab has removed are gone here as well.
 */
export async function openNotes(wiring: Wiring): Promise<void> {
  if (isShared(wiring)) return;
  const { session, device } = wiring;
  const stored = device.read(NOTES_KEY);
  if (stored === null) {
    if (session.getState().notes.home === 'device') session.setState({ notes: NO_NOTES });
    return;
  }
  try {
    const { readNotes } = await import('./read-device.ts');
    takeIn(wiring, readNotes(stored));
  } catch {
    setNotes(wiring, session.getState().notes.texts, 'unreadable');
  }
}

function takeIn(wiring: Wiring, reading: NotesReading): void {
  const { texts, home } = wiring.session.getState().notes;
  if (!reading.ok) setNotes(wiring, texts, 'unreadable');
  else if (home === 'device' || Object.keys(texts).length === 0) {
    setNotes(wiring, reading.notes, 'device');
  } else replaceNotes(wiring, { ...reading.notes, ...texts }, 'device');
}

/** Writes one note anew; kept on the device at once where notes are. */
export function writeNote(wiring: Wiring, prompt: string, text: string): void {
  const { texts, home } = wiring.session.getState().notes;
  replaceNotes(wiring, putNote(texts, prompt, text), home);
}

/** Puts other notes in place of all. */
export function replaceNotes(
  wiring: Wiring,
  notes: Notes,
  home = wiring.session.getState().notes.home,
): void {
  setNotes(wiring, notes, save(wiring, notes, home));
}

/** Keeps notes on this device from now on, or takes them off it: they then live in memory alone. */
export function keepNotes(wiring: Wiring, isKept: boolean): void {
  const { texts, home } = wiring.session.getState().notes;
  if (home === 'unreadable') return;
  // What is stored and was not looked at yet is never written over: it is brought in, and these are put beside it.
  if (isKept && home === 'memory' && wiring.device.read(NOTES_KEY) !== null) {
    void openNotes(wiring);
    return;
  }
  if (!isKept) wiring.device.remove(NOTES_KEY);
  replaceNotes(wiring, texts, isKept ? 'device' : 'memory');
}
