import { openFile, useWiring, type FileTakenIn } from '#wiring';

/** `unread`: the file, or a part of this app that reads it, could not be had. */
export type FileOutcome = FileTakenIn | 'unread';

/** Larger than any export: a file that is no text of ours is not even opened (bytes). */
const MAX_BYTES = 30_000_000;

/** Reads a file that the person chose and takes its checks in. The outcome is told, whatever it is. */
export function useFileReader(tell: (outcome: FileOutcome) => void): (file: File) => Promise<void> {
  const wiring = useWiring();
  return async (file) => {
    try {
      tell(
        file.size > MAX_BYTES
          ? { ok: false, problem: 'too-large' }
          : await openFile(wiring, await file.text()),
      );
    } catch {
      tell('unread');
    }
  };
}
