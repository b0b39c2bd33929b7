import type { AnswerSheet } from '#session';
import { formatRoute } from '#wiring';
import { ASK, isOfType, TAB_VERSION, WANTED_RESULT, type SheetsMessage } from './tab-messages.ts';

interface HandOver {
  /** The site's root, with a closing slash. */
  readonly root: URL;
  readonly to: { readonly form: string; readonly language: string };
  readonly sheets: readonly AnswerSheet[];
}

/**
 * Opens a tab of its own for a result and gives it the sheets when it asks, as often as it is loaded anew. They go from
 * window to window of one origin, and into no address. False where the browser opens none, or where this frame has no origin.
 */
export function handOver({ root, to, sheets }: HandOver): boolean {
  if (origin === 'null') return false;
  const url = new URL(formatRoute({ screen: 'embed', language: to.language }), root);
  const fragment = new URLSearchParams(location.hash.slice(1));
  fragment.set(WANTED_RESULT, to.form);
  url.hash = fragment.toString();
  const tab = open(url);
  if (tab === null) return false;
  const message: SheetsMessage = {
    type: 'mooring:sheets',
    version: TAB_VERSION,
    sheets: sheets.map((sheet) => JSON.stringify(sheet)),
  };
  addEventListener('message', ({ source, origin: from, data }: MessageEvent<unknown>) => {
    if (source !== tab || from !== origin || !isOfType(data, ASK.type)) return;
    tab.postMessage(message, origin);
  });
  return true;
}
