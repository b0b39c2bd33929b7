import { takeInHanded, type Wiring } from '#wiring';
import { ASK, isOfType } from './tab-messages.ts';

/** Milliseconds. Longer than a busy phone takes to answer, and short enough for a page that waits for it. */
const PATIENCE_MS = 3_000;

/** Asks the window that opened this one for its sheets; an empty list where it does not answer. */
function askOpener(opener: Window): Promise<readonly string[]> {
  return new Promise((resolve) => {
    const end = (sheets: readonly string[]) => {
      clearTimeout(timer);
      removeEventListener('message', onMessage);
      resolve(sheets);
    };
    function onMessage({ source, origin: from, data }: MessageEvent<unknown>): void {
      if (source !== opener || from !== origin || !isOfType(data, 'mooring:sheets')) return;
      const { sheets } = data;
      end(Array.isArray(sheets) ? sheets.filter((sheet) => typeof sheet === 'string') : []);
    }
    const timer = setTimeout(end, PATIENCE_MS, []);
    addEventListener('message', onMessage);
    opener.postMessage(ASK, origin);
  });
}

/** Takes in what the frame that opened this tab hands over. Nothing is asked where no result is waited for. */
export async function receiveSheets(wiring: Wiring): Promise<void> {
  const opener = window.opener as Window | null;
  if (opener !== null && origin !== 'null') await takeInHanded(wiring, await askOpener(opener));
}
