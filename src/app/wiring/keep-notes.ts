import { notesForStorage, NOTES_KEY, putNote, type Notes, type NotesHome } from '#session';
import type { Wiring } from './wiring.ts';

function setNotes({ session }: Wiring, notes: Notes, home: NotesHome): void {
  session.setState({ notes: { texts: notes, home } });
}

/** Writes notes to the device, where they are to be kept there; says where they are now. */
function save({ device }: Wiring, notes: Notes, home: NotesHome): NotesHome {
  if (home === 'memory' || home === 'unreadable') return home;
  const writing = device.write(NOTES_KEY, notesForStorage(notes));
  return writing === 'kept' ? 'device' : writing;
}

/**
 * Brings in the notes that this device keeps, if any; what was typed before they came stays. Stored text that cannot be
 * read stays untouched.
 */
export async function openNotes(wiring: Wiring): Promise<void> {
  const stored = wiring.device.read(NOTES_KEY);
  if (stored === null) return;
  const { readNotes } = await import('./read-device.ts');
  const reading = readNotes(stored);
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
  if (!isKept) wiring.device.remove(NOTES_KEY);
  replaceNotes(wiring, texts, isKept ? 'device' : 'memory');
}
