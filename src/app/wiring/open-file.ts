import type { FileTakenIn } from './take-in-file.ts';
import type { Wiring } from './wiring.ts';

/** Takes in the checks of a file, with code that is only fetched for it. Rejects where that cannot be had. */
export async function openFile(wiring: Wiring, text: string): Promise<FileTakenIn> {
  const { takeInFile } = await import('./read-device.ts');
  return takeInFile(wiring, text);
}
