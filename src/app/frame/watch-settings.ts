import { fetchPracticeFile, type PracticeStore } from '#practice';
import { formatRoute } from '#wiring';
import type { Page } from '../page.ts';
import { showSettings } from '../show-settings.ts';
import { WANTED_RESULT } from './tab-messages.ts';

interface WatchOptions {
  /** The site's root, with a closing slash. */
  readonly root: URL;
  readonly practice: PracticeStore;
  readonly i18n: Page['i18n'];
}

interface SettingsWatch {
  /** Resolves once the fragment has been read and shows on the page; at once where there is nothing in it. */
  readonly first: Promise<void>;
  /** The questionnaire whose result this tab was opened for; null where it was not. */
  readonly wantedResult: string | null;
}

/** The fragment without what a tab waits for: that is no setting of an owner's. */
function settingsIn(fragment: string): string {
  const fields = new URLSearchParams(fragment.slice(1));
  if (!fields.has(WANTED_RESULT)) return fragment;
  fields.delete(WANTED_RESULT);
  return fields.toString();
}

/**
 * Reads the settings from the fragment, again whenever that changes (as it does in the builder's preview), and over what
 * `practice.json` says, as soon as that is here. Settings in another language lead to the frame's page in that language.
 */
export function watchSettings({ root, practice, i18n }: WatchOptions): SettingsWatch {
  let file: unknown = null;
  const readOnce = async () => {
    try {
      await showSettings({ file, fragment: settingsIn(location.hash), practice, i18n });
    } catch {
      // A file of the app could not be had: the check stands, without the settings.
      return;
    }
    const { language } = practice.getState().settings;
    if (language === null || language === i18n.language) return;
    const page = new URL(formatRoute({ screen: 'embed', language }), root);
    page.hash = location.hash;
    location.replace(page);
  };
  // One after the other: the reader may be here for a later reading sooner than for the first, which would then be the last.
  let last: Promise<void> = Promise.resolve();
  const read = () => (last = last.then(readOnce));
  const first = read();
  void fetchPracticeFile(root).then((found) => {
    file = found;
    if (found !== null) void read();
  });
  addEventListener('hashchange', () => void read());
  return { first, wantedResult: new URLSearchParams(location.hash.slice(1)).get(WANTED_RESULT) };
}
