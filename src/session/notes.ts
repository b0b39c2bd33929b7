/** What the person wrote, by the prompt that it is about. An empty text is no note. */
export type Notes = Readonly<Record<string, string>>;

/** At most so many characters a note. */
export const MAX_NOTE = 4000;

/** The storage key of kept notes. */
export const NOTES_KEY = 'notes';

/** Notes as they are stored. */
export function notesForStorage(notes: Notes): string {
  return JSON.stringify({ format: 1, notes });
}

/** The notes with one written anew; nothing but space takes it away. */
export function putNote(notes: Notes, prompt: string, text: string): Notes {
  const others = Object.entries(notes).filter(([id]) => id !== prompt);
  const entry = text.trim() === '' ? [] : [[prompt, text.slice(0, MAX_NOTE)] as const];
  return Object.fromEntries([...others, ...entry]);
}
